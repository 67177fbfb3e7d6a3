import { DateTime } from 'luxon';
import { CsvError, parse } from 'csv-parse/sync';
import { phoneFaults } from '../phone-faults';
import type { TypedPhone } from '../ports';

/** What is wrong with a row: its line in the file, as a spreadsheet counts, and why. */
export interface BadRow {
  line: number;
  why: string[];
}

export interface GoodRow<T> {
  line: number;
  row: T;
}

export type ReadTable<T> =
  | { kind: 'read'; good: GoodRow<T>[]; bad: BadRow[] }
  /** Not such a table at all. */
  | { kind: 'refused'; why: string };

/** The cells of one row; what is wrong with them is gathered. */
export interface Cells {
  why: string[];
  text(name: string, most?: number): string;
  /** The same, where it may not be empty. */
  must(name: string, most?: number): string;
  /** E.164; empty where it is no mobile phone. */
  mobile(name: string): string;
  /** Null where it is empty; NaN where it is no whole number from 1 to `most`. */
  count(name: string, most: number): number | null;
  /** `HH:mm`, or empty. */
  time(name: string): string;
  /** `YYYY-MM-DD`, or empty. */
  date(name: string): string;
  yes(name: string): boolean;
}

const mostRows = 10_000;

/** Reads every row; a bad one spoils no other. `same`: what may stand in one row only, in words; empty where nothing. */
export function readTable<T>(
  text: string,
  needed: readonly string[],
  {
    readPhone,
    row,
    same,
  }: {
    readPhone: (typed: string) => TypedPhone;
    row: (cells: Cells) => T;
    same: (row: T) => string;
  },
): ReadTable<T> {
  const table = recordsIn(text);
  if (typeof table === 'string') return { kind: 'refused', why: table };
  const [first] = table;
  if (first === undefined) return { kind: 'refused', why: 'There is no row below the heading.' };
  const missing = needed.filter((name) => !(name in first));
  if (missing.length > 0) return { kind: 'refused', why: `The heading lacks: ${missing.join(', ')}.` };
  if (table.length > mostRows) return { kind: 'refused', why: `At most ${String(mostRows)} rows at a time.` };
  const good: GoodRow<T>[] = [];
  const bad: BadRow[] = [];
  const lines = new Map<string, number>();
  table.forEach((record, place) => {
    const line = place + 2;
    const cells = cellsOf(record, readPhone);
    const read = row(cells);
    const mark = same(read);
    const twice = lines.get(mark);
    if (twice !== undefined) cells.why.push(`${mark} is on line ${String(twice)} already`);
    else if (mark !== '') lines.set(mark, line);
    if (cells.why.length > 0) bad.push({ line, why: cells.why });
    else good.push({ line, row: read });
  });
  return { kind: 'read', good, bad };
}

/** Or why it is no such table. */
function recordsIn(text: string): Record<string, string>[] | string {
  // How a spreadsheet's own file begins: it is a ZIP archive.
  if (text.startsWith('PK')) return 'That is a spreadsheet. Save it as CSV and choose that file.';
  try {
    return parse(text, {
      bom: true,
      columns: (head: string[]) => head.map((name) => name.trim().toLowerCase()),
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
    });
  } catch (fault) {
    const line = fault instanceof CsvError && typeof fault['lines'] === 'number' ? fault['lines'] : null;
    const where = line === null ? 'somewhere' : `near line ${String(line)}`;
    return `That is no CSV: a quotation mark is not closed, or stands alone, ${where}.`;
  }
}

function cellsOf(
  record: Readonly<Record<string, string | undefined>>,
  readPhone: (typed: string) => TypedPhone,
): Cells {
  const why: string[] = [];
  const text: Cells['text'] = (name, most = 100) => {
    const value = record[name] ?? '';
    if (value.length > most) why.push(`${name} is longer than ${String(most)} letters`);
    return value;
  };
  return {
    why,
    text,
    must(name, most) {
      const value = text(name, most);
      if (value === '') why.push(`${name} is empty`);
      return value;
    },
    mobile(name) {
      const phone = readPhone(text(name, 40));
      if (phone.kind === 'mobile') return phone.number;
      why.push(`${name}: ${phoneFaults(phone)}`);
      return '';
    },
    count(name, most) {
      const value = text(name, 10);
      if (value === '') return null;
      const count = /^\d+$/u.test(value) ? Number(value) : NaN;
      if (!(count >= 1 && count <= most)) why.push(`${name} is no whole number from 1 to ${String(most)}`);
      return count;
    },
    time(name) {
      // Spreadsheets like to write 8:30, or 08:30:00.
      const value = text(name, 10)
        .replace(/^(?=\d:)/u, '0')
        .replace(/^(\d\d:\d\d):00$/u, '$1');
      if (value !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/u.test(value))
        why.push(`${name} is no time such as 08:30`);
      return value;
    },
    date(name) {
      const value = text(name, 10);
      // As people here write it, and spreadsheets with them: 5/3/2026.
      const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(value) ?? [];
      const iso = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : value;
      if (iso !== '' && !(/^\d{4}-\d\d-\d\d$/u.test(iso) && DateTime.fromISO(iso).isValid))
        why.push(`${name} is no day such as 05/03/2026`);
      return iso;
    },
    yes(name) {
      const value = text(name, 10).toLowerCase();
      if (!['', 'yes', 'no'].includes(value)) why.push(`${name} is neither yes nor no`);
      return value === 'yes';
    },
  };
}
