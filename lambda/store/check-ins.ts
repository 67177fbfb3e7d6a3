import type { KeptCheckIn } from '../household/check-ins/check-in';
import { everyRow } from './every-row';
import { bodyOf, item, missingOrKnown } from './item';
import { checkInKey, checkInPrefix, householdPartition } from './keys';
import type { Rows } from './rows';
import type { ItemKind } from './schema';
import { expiresAfter, type Retention } from './settings';

/** Check-ins as staff and records read them; what decisions rest on is in the state. */
export interface CheckInStore {
  /** Its key is the check-in's own: saving it twice is harmless. */
  save(household: string, council: string, checkIn: KeptCheckIn, kept?: Retention): Promise<void>;
  /** From this local date on (`YYYY-MM-DD`), oldest first. */
  since(household: string, date: string): Promise<KeptCheckIn[]>;
}

export interface StoredCheckIn {
  household: string;
  council: string;
  checkIn: KeptCheckIn;
}

export const checkInKind: ItemKind<StoredCheckIn> = {
  name: 'check-in',
  upcasters: [],
  fields: ['household', 'council', 'checkIn'],
};

export function checkInStore(rows: Rows, usual: Retention): CheckInStore {
  return {
    async save(household, council, checkIn, { journalDays } = usual) {
      const row = item(
        checkInKind,
        checkInKey(household, checkIn.date, checkIn.id),
        { household, council, checkIn },
        { expiresAt: expiresAfter(checkIn.startedAt, journalDays) },
      );
      await rows.put(row, missingOrKnown(checkInKind));
    },

    async since(household, date) {
      const found = await everyRow(rows, {
        pk: householdPartition(household),
        prefix: checkInPrefix,
        from: checkInPrefix + date,
      });
      return found.map((row) => bodyOf(checkInKind, row).checkIn);
    },
  };
}
