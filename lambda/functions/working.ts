import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { HouseholdFault, minute, type Actor, type Clock } from '../household';
import type { Erasures, Store } from '../store';
import { takeRules } from './hand-out';
import type { Wake } from './queues';
import type { Log } from './service';

/** After so many failures in a row a home is set aside, with an alarm, until something happens to it again. */
const mostFailures = 8;

interface WorkPorts {
  actor: Actor;
  store: Store;
  erasing: Pick<Erasures, 'finish'>;
  clock: Clock;
  log: Log;
}

/** Handles a batch one by one; a home that fails is put off and starves nobody else. */
export async function work(event: SQSEvent, ports: WorkPorts): Promise<SQSBatchResponse> {
  const failures: SQSBatchItemFailure[] = [];
  for (const record of event.Records) {
    const wake = readWake(record);
    if (!wake) {
      ports.log('error', 'work-refused', { message: record.messageId, why: 'not a household to wake' });
      continue;
    }
    if (wake.rules !== undefined && !(await bringRules(wake, ports))) {
      failures.push({ itemIdentifier: record.messageId });
      continue;
    }
    try {
      await ports.actor.timePasses(wake.household);
    } catch (fault) {
      if (await isErased(fault, wake.household, ports)) continue;
      ports.log('error', 'work-failed', { fault: fault instanceof Error ? fault.name : 'unknown' });
      if (!(await putOff(wake, record, ports))) failures.push({ itemIdentifier: record.messageId });
    }
  }
  return { batchItemFailures: failures };
}

/** False where it could not be brought: then the queue delivers it again. */
async function bringRules({ household }: Wake, { store, clock, log }: WorkPorts): Promise<boolean> {
  try {
    await takeRules(household, { store }, clock.now());
    return true;
  } catch (fault) {
    log('error', 'rules-not-brought', { fault: fault instanceof Error ? fault.name : 'unknown' });
    return false;
  }
}

/** There is no such home any more. Where its last deletion died on its way, it is finished now. */
async function isErased(fault: unknown, household: string, { erasing, log }: WorkPorts): Promise<boolean> {
  if (!(fault instanceof HouseholdFault) || fault.code !== 'no-such-household') return false;
  try {
    if (await erasing.finish(household)) log('warn', 'erasure-finished');
    return true;
  } catch {
    return false;
  }
}

/** False where not even that can be stored: then the queue delivers it again. */
async function putOff(wake: Wake, record: SQSRecord, { store, clock, log }: WorkPorts): Promise<boolean> {
  const now = clock.now();
  const { household, failures } = wake;
  try {
    if (failures < mostFailures) {
      await store.agenda.postpone(household, now + minute * 2 ** failures, now);
      return true;
    }
    await store.agenda.setAside(household, now);
    log('error', 'home-set-aside', { failures });
    return true;
  } catch {
    log('error', 'work-lost-its-store', { received: Number(record.attributes.ApproximateReceiveCount) });
    return false;
  }
}

function readWake(record: SQSRecord): Wake | null {
  try {
    const { household, dueAt, failures, rules } = (JSON.parse(record.body) ?? {}) as Partial<Wake>;
    if (typeof household !== 'string' || typeof dueAt !== 'number') return null;
    return {
      household,
      dueAt,
      failures: typeof failures === 'number' ? failures : 0,
      ...(typeof rules === 'number' && { rules }),
    };
  } catch {
    return null;
  }
}
