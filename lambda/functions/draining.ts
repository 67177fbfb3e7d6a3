import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { callInRequest } from '../conversation';
import type { Actor, Clock } from '../household';
import type { Store } from '../store';
import { eventOf } from './call-for-help';
import { alexaIdOf } from './identity';
import type { Log } from './service';

interface IntakePorts {
  actor: Actor;
  store: Store;
  clock: Clock;
  log: Log;
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

async function takeIn(body: string, { actor, store, clock, log }: IntakePorts): Promise<void> {
  const call = callInRequest(JSON.parse(body), clock.now());
  const found = call && (await store.alexaLinks.find(alexaIdOf(call.identity)));
  if (!found) {
    log('warn', 'call-of-nobody', { call: call !== null });
    return;
  }
  // The request's own id: a call that was committed after all is not made twice.
  await actor.happen(found.household, eventOf(call, found.speaker));
}
