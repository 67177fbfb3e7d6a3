import type { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { createQueues } from '../../lambda/functions/queues';
import { systemClock } from '../../lambda/functions/system-clock';
import { tick } from '../../lambda/functions/ticking';
import { createStore, usualRetention } from '../../lambda/store';
import { attributes } from '../../lambda/store/table';
import type { Row, Rows } from '../../lambda/store/rows';
import { memoryRows } from '../memory-table';
import { benchSettings } from './bench-settings';

const shards = 4;
const farOff = 40 * 86_400_000;

/** A table in memory whose homes are due in turn: the first of them now, all others days from now. */
export async function agendaOf(stored: number, due: number) {
  const rows = memoryRows();
  const now = Date.now();
  for (let at = 0; at < stored; at += 10_000) {
    const page = Array.from({ length: Math.min(10_000, stored - at) }, (_, index) =>
      homeRow(at + index, at + index < due ? now - 1_000 : now + farOff + at + index),
    );
    await rows.putAll(page);
  }
  const counted = { rows: 0, queries: 0 };
  const counting: Rows = {
    ...rows,
    async queryIndex(question) {
      const page = await rows.queryIndex(question);
      counted.queries += 1;
      counted.rows += page.rows.length;
      return page;
    },
  };
  let woken = 0;
  // Of the whole client only `send` with this one command is used here.
  const sqs = {
    send: (command: SendMessageBatchCommand) => {
      woken += command.input.Entries?.length ?? 0;
      return Promise.resolve({});
    },
  } as unknown as SQSClient;
  const hashes = { lookUpHash: (text: string) => text, linkHashes: (text: string) => [text] };
  const settings = { agendaShards: shards, retention: usualRetention };
  const queues = createQueues({ sqs, clock: systemClock, settings: benchSettings });
  const store = createStore(counting, hashes, settings);
  return {
    tick: () => tick({ store, queues, clock: systemClock, log: () => undefined }),
    read: () => ({ ...counted }),
    woken: () => woken,
  };
}

const homeRow = (number: number, dueAt: number): Row => ({
  pk: `HOUSEHOLD#${String(number).padStart(8, '0')}`,
  sk: 'HOME#STATE',
  [attributes.agendaShard]: number % shards,
  [attributes.dueAt]: dueAt,
});
