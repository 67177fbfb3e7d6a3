import { minute } from '../../lambda/household/clock';
import type { PlugMessage } from '../../lambda/functions/service';
import type { LocalClock } from '../clock';
import { connectTo } from './clients';
import type { HandingOver } from './handing-over';

/** An asynchronous invocation of Lambda that fails is tried again after one minute and after two more. */
const retries = [minute, 2 * minute];

export interface SubscriptionOptions {
  url: string;
  clock: LocalClock;
  handingOver: HandingOver;
  handler: (message: PlugMessage) => Promise<void>;
  /** Told of a message that failed every time. */
  onFault: (fault: unknown) => void;
}

/** Stands for the IoT rule: what the broker takes, the service gets, with the moment the broker took it. */
export async function subscribeService({
  url,
  clock,
  handingOver,
  handler,
  onFault,
}: SubscriptionOptions): Promise<{ stop(): Promise<void> }> {
  const client = await connectTo(url, { clientId: 'service-rule' });

  let stopped = false;

  async function invoke(message: PlugMessage): Promise<void> {
    for (const pause of retries) {
      try {
        await handler(message);
        return;
      } catch {
        await clock.sleep(pause);
      }
      if (stopped) return;
    }
    await handler(message);
  }

  client.on('message', (topic, payload, packet) => {
    // Retained words of long ago come with the subscription; a rule never sees those.
    if (packet.retain) return;
    invoke({ topic, payload: payload.toString('utf8'), receivedAt: clock.now() }).catch(onFault);
    handingOver.handed();
  });
  await client.subscribeAsync('#', { qos: 1 });

  return {
    async stop() {
      stopped = true;
      await client.endAsync();
      handingOver.forget();
    },
  };
}
