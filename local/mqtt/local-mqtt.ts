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
    plugClient: async ({ clientId, will }) =>
      kept(
        await connectPublisher(url, activity, {
          clientId,
          will: { ...will, payload: Buffer.from(will.payload), qos: 1, retain: will.retain ?? false },
        }),
      ),
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

function raise(fault: unknown): never {
  throw fault;
}
