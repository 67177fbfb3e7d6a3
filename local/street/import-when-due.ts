import type { Core } from '../../lambda/functions/core';
import { minute } from '../../lambda/household';

/** As often as the schedule in AWS. */
const every = 5 * minute;

/** What the schedule does in AWS. Its libraries are much to load, and only loaded once there is a feed. */
export function importWhenDue({ store, clock, log, operations, actor }: Core): () => Promise<void> {
  let nextAt = 0;
  return async () => {
    const now = clock.now();
    if (now < nextAt) return;
    nextAt = now + every;
    if ((await store.feeds.due(now, 1)).length === 0) return;
    const { importDue } = await import('../../lambda/functions/importing');
    await importDue({ store, clock, log, operations, happen: actor.happen });
  };
}
