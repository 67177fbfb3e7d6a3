import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { callInRequest } from '../conversation';
import type { Actor, Clock, Event, Home, Perform } from '../household';
import type { Store } from '../store';
import { eventOf } from './call-for-help';
import { alexaIdOf } from './identity';
import type { Log } from './service';
import { callFromProfile, isUnreadable } from './unreadable-home';

interface IntakePorts {
  actor: Actor;
  store: Store;
  clock: Clock;
  log: Log;
  perform: Perform;
}

/** Calls for help that were kept while the database failed. What cannot be taken in yet is delivered again. */
export async function drain(event: SQSEvent, ports: IntakePorts): Promise<SQSBatchResponse> {
  const failures: SQSBatchItemFailure[] = [];
  for (const { messageId, body } of event.Records) {
    try {
      await takeIn(body, ports);
    } catch (fault) {
      ports.log('error', 'call-not-taken-in', { fault: fault instanceof Error ? fault.name : 'unknown' });
      failures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures: failures };
}

async function takeIn(body: string, ports: IntakePorts): Promise<void> {
  const { actor, store, clock, log } = ports;
  const call = callInRequest(JSON.parse(body), clock.now());
  const found = call && (await store.alexaLinks.find(alexaIdOf(call.identity)));
  if (!found) {
    log('warn', 'call-of-nobody', { call: call !== null });
    return;
  }
  const event = eventOf(call, found.speaker);
  try {
    // The request's own id: a call that was committed after all is not made twice.
    await actor.happen(found.household, event);
  } catch (fault) {
    if (!isUnreadable(fault)) throw fault;
    await tellDuty(found.household, event, ports);
  }
}

/** Throws where nobody could be told, so that the queue delivers the call again. */
async function tellDuty(
  household: string,
  event: (home: Home) => Event,
  { store, clock, log, perform }: IntakePorts,
): Promise<void> {
  log('error', 'home-unreadable');
  const profile = await store.profiles.load(household);
  if (!profile) throw new Error('neither state nor profile can be read');
  const { home, words } = callFromProfile(profile, event, clock.now());
  const attempts = await Promise.all(words.map((each) => perform(home, each, clock.now())));
  if (!attempts.some(({ kind }) => kind === 'done' || kind === 'unknown'))
    throw new Error('nobody could be told');
}
