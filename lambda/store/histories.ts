import type { JournalLine } from '../household/journal';
import { bodyOf } from './item';
import { dayPrefix, householdPartition, journalPrefix } from './keys';
import { dayKind, journalKind, type StoredDay } from './kept-items';
import type { Cursor, Rows } from './rows';

/** What is kept of a home beside what decisions rest on. */
export interface Histories {
  /** Journal lines that are flushed already, newest first, one page. */
  journal(
    household: string,
    limit: number,
    after?: Cursor,
  ): Promise<{ lines: JournalLine[]; next: Cursor | null }>;
  /** The last days that are over, newest first. */
  days(household: string, limit: number): Promise<StoredDay[]>;
}

export function histories(rows: Rows): Histories {
  return {
    async journal(household, limit, after) {
      const pk = householdPartition(household);
      const page = await rows.query({ pk, prefix: journalPrefix, newestFirst: true, limit, after });
      return { lines: page.rows.map((row) => bodyOf(journalKind, row)), next: page.next };
    },
    async days(household, limit) {
      const pk = householdPartition(household);
      const page = await rows.query({ pk, prefix: dayPrefix, newestFirst: true, limit });
      return page.rows.map((row) => bodyOf(dayKind, row));
    },
  };
}
