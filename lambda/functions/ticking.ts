import type { Instant } from '../household';
import type { Store } from '../store';
import type { Core } from './core';
import type { Queues } from './queues';

/** One message batch of SQS. */
const batch = 10;
const page = 200;

/** Once a minute: asks each shard for what is due and wakes those homes. Cost grows with what is due. */
export async function tick({
  store,
  queues,
  clock,
  log,
}: Pick<Core, 'store' | 'queues' | 'clock' | 'log'>): Promise<void> {
  const now = clock.now();
  const shards = Array.from({ length: store.agenda.shards }, (_, shard) => shard);
  const counts = await Promise.all(shards.map((shard) => tickShard(store, queues, shard, now)));
  const due = counts.reduce((sum, count) => sum + count, 0);
  if (due > 0) log('info', 'tick', { due });
}

async function tickShard(store: Store, queues: Queues, shard: number, now: Instant): Promise<number> {
  let count = 0;
  let after: string | undefined;
  do {
    const { due, next } = await store.agenda.due(shard, now, page, after);
    // A home may be due by its state and by its profile: once is enough.
    const homes = [...new Map(due.map((each) => [each.household, each])).values()];
    for (let at = 0; at < homes.length; at += batch) {
      await queues.wake(homes.slice(at, at + batch));
    }
    count += homes.length;
    after = next ?? undefined;
  } while (after !== undefined);
  return count;
}
