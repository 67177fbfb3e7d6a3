import type { CloudWatchLogsEvent } from 'aws-lambda';
import { minute, type Actor, type Clock, type TextAbout } from '../household';
import { readDeliveryLog, type Delivery } from '../phone/delivery-log';
import type { Store } from '../store';
import type { Log } from './service';

interface DeliveryPorts {
  actor: Actor;
  store: Store;
  clock: Clock;
  log: Log;
}

/** The log may be faster than the sender, who keeps a text's id once it has it; so long its line is worth another look. */
const maybeNotKeptYet = 5 * minute;

/**
 * SNS's delivery log: what it had accepted and the network has not delivered; of canaries also what it has. A broken line is refused alone. Rejects
 * where the store fails, or where a text is too young to be unknown: the event comes again.
 */
export async function takeDeliveries(event: CloudWatchLogsEvent, ports: DeliveryPorts): Promise<void> {
  for (const read of readDeliveryLog(event)) {
    if (read.kind === 'refused') ports.log('warn', 'delivery-refused', { where: read.where, why: read.why });
    else if (read.kind === 'delivered') await takeArrival(read, ports);
    else await takeFailure(read, ports);
  }
}

async function takeArrival({ messageId, at }: Arrival, { store, clock }: DeliveryPorts): Promise<void> {
  const known = await store.sentMessages.arrived(messageId, at);
  if (!known && clock.now() - at < maybeNotKeptYet) throw new Error('a text that is not known yet');
}

type Arrival = Extract<Delivery, { kind: 'delivered' }>;
type Failure = Exclude<Delivery, { kind: 'delivered' }>;

async function takeFailure(failure: Failure, { actor, store, clock, log }: DeliveryPorts): Promise<void> {
  const { messageId, code, at } = failure;
  log('warn', 'text-undelivered', { code });
  const sent = await store.sentMessages.find(messageId);
  if (!sent) {
    if (clock.now() - at < maybeNotKeptYet) throw new Error('a text that is not known yet');
    log('warn', 'text-of-nobody', { code });
    return;
  }
  const { household, episode, who, about } = sent;
  // She was asked by her Echo as well, and is told of by others when she does not answer.
  if (who === 'resident') return;
  await actor.happen(household, {
    kind: 'text-undelivered',
    id: `delivery:${messageId}`,
    who,
    episode,
    about: about as TextAbout['kind'],
    code,
    alarm: failure.kind === 'failed' ? (failure.alarm ?? null) : null,
    forGood: failure.kind === 'failed-for-good',
  });
}
