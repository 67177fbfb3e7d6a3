import { connectAsync } from 'mqtt';
import type { IClientOptions, MqttClient } from 'mqtt';
import type { Activity } from '../clock';

export interface OutgoingMessage {
  topic: string;
  payload: string;
  /** Kept by the broker for whoever subscribes later. */
  retain?: boolean;
}

export interface Publisher {
  /** Resolves when the broker has acknowledged it. */
  publish(topic: string, payload: string, options?: { retain?: boolean }): Promise<void>;
  close(): Promise<void>;
}

/** A plug's own connection, with the words the broker says for it when the connection breaks. */
export interface PlugClient extends Publisher {
  /** The plug loses its power or its network: no farewell, so the broker publishes its will, and then this resolves. */
  kill(): Promise<void>;
}

/** No keep-alive: it runs on real time, and a virtual clock may pass hours in between. */
export function connectTo(url: string, options: IClientOptions = {}): Promise<MqttClient> {
  return connectAsync(url, { keepalive: 0, reconnectPeriod: 0, ...options });
}

export async function connectPublisher(
  url: string,
  activity: Activity,
  options: IClientOptions = {},
): Promise<Publisher & { cut(): void }> {
  const client = await connectTo(url, options);
  // A connection cut on purpose must not end the process.
  client.on('error', () => undefined);
  return {
    async publish(topic, payload, { retain = false } = {}) {
      const end = activity.begin(`publishing on ${topic}`);
      try {
        await client.publishAsync(topic, payload, { qos: 1, retain });
      } finally {
        end();
      }
    },
    close: () => client.endAsync(),
    cut() {
      client.stream.destroy();
    },
  };
}
