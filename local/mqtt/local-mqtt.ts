import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { Aedes } from 'aedes';
import type { PlugMessage } from '../../lambda/functions/service';
import type { Activity, LocalClock } from '../clock';
import { connectPublisher } from './clients';
import type { OutgoingMessage, PlugClient, Publisher } from './clients';
import { createHandingOver } from './handing-over';
import { subscribeService } from './service-subscription';

export interface LocalMqtt {
  port: number;
  /** `mqtt://127.0.0.1:port` */
  url: string;
  /** Stands for the IoT rule. One at a time. */
  subscribeService(
    handler: (message: PlugMessage) => Promise<void>,
    onFault?: (fault: unknown) => void,
  ): Promise<{ stop(): Promise<void> }>;
  /** Says things for plugs, over a real connection. */
  publisher(): Promise<Publisher>;
  /** A plug with a connection of its own, whose will is published when it is killed. */
  plugClient(options: { clientId: string; will: OutgoingMessage }): Promise<PlugClient>;
  close(): Promise<void>;
}

export interface LocalMqttOptions {
  clock: LocalClock;
  activity: Activity;
  port?: number;
}

/** A real broker on loopback. */
export async function startLocalMqtt({
  clock,
  activity,
  port: wanted = 0,
}: LocalMqttOptions): Promise<LocalMqtt> {
  const handingOver = createHandingOver(activity);
  let subscribed = false;
  const broker = await Aedes.createBroker({
    authorizePublish(_client, { topic }, done) {
      if (topic.startsWith('$')) {
        done(new Error(`${topic} is reserved`));
        return;
      }
      if (subscribed) handingOver.taken(topic);
      done(null);
    },
  });
  const server = createServer((connection) => broker.handle(connection));
  const port = await listen(server, wanted);
  const url = `mqtt://127.0.0.1:${port}`;
  const connections: Publisher[] = [];

  function kept<Connection extends Publisher>(connection: Connection): Connection {
    connections.push(connection);
    return connection;
  }

  return {
    port,
    url,
    async subscribeService(handler, onFault = raise) {
      const subscription = await subscribeService({ url, clock, handingOver, handler, onFault });
      subscribed = true;
      return {
        stop() {
          subscribed = false;
          return subscription.stop();
        },
      };
    },
    publisher: async () => kept(await connectPublisher(url, activity)),
    async plugClient({ clientId, will: { topic, payload, retain = false } }) {
      const will = { topic, payload: Buffer.from(payload), qos: 1 as const, retain };
      const client = kept(await connectPublisher(url, activity, { clientId, will }));
      return {
        ...client,
        kill: () =>
          kill(broker, clientId, activity, () => {
            client.cut();
          }),
      };
    },
    async close() {
      subscribed = false;
      await Promise.all(connections.map((connection) => connection.close()));
      await new Promise<void>((resolve) => {
        broker.close(resolve);
      });
      await new Promise((resolve) => {
        server.close(resolve);
      });
      handingOver.forget();
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** The broker takes up a will before it tells of the end of the connection; until then the clock waits. */
async function kill(broker: Aedes, clientId: string, activity: Activity, cut: () => void): Promise<void> {
  const end = activity.begin(`the end of ${clientId}`);
  await new Promise<void>((resolve) => {
    broker.on('clientDisconnect', ({ id }) => {
      if (id === clientId) resolve();
    });
    cut();
  });
  end();
}

function raise(fault: unknown): never {
  throw fault;
}
