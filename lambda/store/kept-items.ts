import type { JournalLine } from '../household/journal';
import type { Sign } from '../routine';
import { item } from './item';
import { dayKey, journalKey } from './keys';
import type { Row } from './rows';
import type { ItemKind } from './schema';
import { expiresAfter, type Retention } from './settings';

/** One local day's signals. */
export interface StoredDay {
  /** YYYY-MM-DD in the home's zone. */
  date: string;
  signs: readonly Sign[];
}

export const dayKind: ItemKind<StoredDay> = { name: 'day', upcasters: [], fields: ['date', 'signs'] };
export const journalKind: ItemKind<JournalLine> = {
  name: 'journal line',
  upcasters: [],
  fields: ['seq', 'at', 'kind'],
};

export const dayItem = (id: string, stored: StoredDay, { signalDays }: Retention): Row =>
  item(dayKind, dayKey(id, stored.date), { date: stored.date, signs: stored.signs }, {
    // Counted from the day's start in UTC: hours do not matter over half a year.
    expiresAt: expiresAfter(Date.parse(stored.date), signalDays),
  }); // prettier-ignore

export const journalItem = (id: string, line: JournalLine, { journalDays }: Retention): Row =>
  item(journalKind, journalKey(id, line.seq), line, { expiresAt: expiresAfter(line.at, journalDays) });
