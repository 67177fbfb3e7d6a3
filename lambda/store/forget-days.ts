import { everyRow } from './every-row';
import { dayPrefix, householdPartition, routineKey } from './keys';
import type { Rows } from './rows';

/** Deletes the days that were seen of a home and the routine learned from them. Doing it twice is harmless. */
export async function forgetDays(rows: Rows, household: string): Promise<void> {
  const days = await everyRow(rows, { pk: householdPartition(household), prefix: dayPrefix });
  for (const { pk, sk } of days) await rows.remove({ pk, sk });
  await rows.remove(routineKey(household));
}
