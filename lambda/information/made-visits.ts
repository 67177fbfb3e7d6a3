import { DateTime } from 'luxon';
import type { MadeVisit } from '../household/facts/made-visit';
import { pence } from '../words/money';
import { brief, refused, type Frame, type Reading, type Skipped } from './reading';
import { dateIn, tableRows, valueIn, type TableRow } from './table-rows';

/** A visit of one household, as the council names it. */
export interface MadeVisitRow {
  reference: string;
  visit: MadeVisit;
}

/** What the columns may be called; the first that is filled counts. */
const columns = {
  reference: ['household', 'reference', 'person'],
  id: ['visit', 'visit_id', 'id'],
  provider: ['provider', 'carer', 'agency'],
  date: ['date', 'day'],
  plannedAt: ['planned_start', 'planned'],
  plannedMinutes: ['planned_minutes'],
  madeAt: ['actual_start', 'made_start', 'arrived'],
  madeMinutes: ['actual_minutes', 'made_minutes', 'minutes'],
  cost: ['cost', 'charge'],
  note: ['note', 'notes'],
} as const;
type Column = keyof typeof columns;

/** A whole day and night. */
const mostMinutes = 1_440;

/**
 * A provider's visits, from CSV with a header: planned and made, each with its minutes, and what it cost. Times are wall
 * times (`HH:mm`) of `date`; a visit whose planned time is given and whose actual start is empty was not made.
 */
export function readMadeVisits(text: string, { zone }: Pick<Frame, 'zone'>): Reading<MadeVisitRow[]> {
  const table = tableRows(text);
  if (table.kind === 'refused') return table;
  const { rows } = table;
  const header = rows[0] ?? {};
  const missing = (['reference', 'provider', 'date'] as const).find(
    (column) => !columns[column].some((name) => name in header),
  );
  if (missing) return refused(`it has no column "${columns[missing][0]}"`);
  const items: MadeVisitRow[] = [];
  const skipped: Skipped[] = [];
  rows.forEach((row, index) => {
    const read = rowOf(row, zone);
    if (typeof read === 'string') skipped.push({ where: `row ${index + 2}`, says: read });
    else items.push(read);
  });
  return { kind: 'read', items, count: rows.length, skipped };
}

function rowOf(row: TableRow, zone: string): MadeVisitRow | string {
  const value = (column: Column): string => valueIn(row, columns[column]);
  const [reference, provider, date] = [value('reference'), value('provider'), value('date')];
  if (reference === '') return 'it names no household';
  if (provider === '') return 'it names no provider';
  const planned = momentIn(date, value('plannedAt'), zone);
  const made = momentIn(date, value('madeAt'), zone);
  if (planned === undefined || made === undefined) return `its date or time is none: ${brief(date)}`;
  if (planned === null && made === null) return 'it has neither a planned nor an actual start';
  const [plannedMinutes, madeMinutes] = [minutesIn(value('plannedMinutes')), minutesIn(value('madeMinutes'))];
  if (plannedMinutes === undefined || madeMinutes === undefined)
    return 'its minutes are no number up to 1440';
  const cost = value('cost') === '' ? null : pence(value('cost'));
  if (cost === null && value('cost') !== '') return `its cost is no amount of money: ${brief(value('cost'))}`;
  const id = value('id') === '' ? `${provider}-${String(planned ?? made)}` : value('id');
  return {
    reference,
    visit: {
      id: id
        .toLowerCase()
        .replace(/[^\w-]+/g, '-')
        .slice(0, 80),
      provider: brief(provider),
      planned: planned === null ? null : { at: planned, minutes: plannedMinutes },
      made: made === null ? null : { at: made, minutes: madeMinutes },
      cost,
      note: value('note') === '' ? null : value('note').slice(0, 280),
      from: 'import',
    },
  };
}

/** Null where no time is given; undefined where it is no moment. */
function momentIn(date: string, time: string, zone: string): number | null | undefined {
  if (time === '') return null;
  const iso = dateIn(date);
  if (iso === undefined || !/^([01]?\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  const at = DateTime.fromISO(`${iso}T${time.padStart(5, '0')}`, { zone });
  return at.isValid ? at.toMillis() : undefined;
}

function minutesIn(text: string): number | null | undefined {
  if (text === '') return null;
  return /^\d{1,4}$/.test(text) && Number(text) <= mostMinutes ? Number(text) : undefined;
}
