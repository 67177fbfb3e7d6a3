import { everyRow } from './every-row';
import {
  dayPrefix,
  diaryPrefix,
  feedKey,
  householdPartition,
  madeVisitPrefix,
  referralPrefix,
  routineKey,
} from './keys';
import type { Rows } from './rows';

/**
 * Deletes the days that were seen of a home, the routine learned from them, what it asked for and who came. Doing it
 * twice is harmless.
 */
export async function forgetDays(rows: Rows, household: string): Promise<void> {
  for (const prefix of [dayPrefix, referralPrefix, madeVisitPrefix]) await forget(rows, household, prefix);
  await rows.remove(routineKey(household));
}

/** Deletes what outside sources say of a home, and no longer looks at them. Doing it twice is harmless. */
export async function forgetSources(rows: Rows, household: string): Promise<void> {
  for (const key of sourceKeys(household)) await rows.remove(key);
  await forget(rows, household, diaryPrefix);
}

/** Where it stands which of a home's own sources are fetched. */
export const sourceKeys = (household: string) =>
  ['visits', 'bins'].map((source) => feedKey(`${source}:${household}`));

async function forget(rows: Rows, household: string, prefix: string): Promise<void> {
  const found = await everyRow(rows, { pk: householdPartition(household), prefix });
  for (const { pk, sk } of found) await rows.remove({ pk, sk });
}
