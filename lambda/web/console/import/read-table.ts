import { parse } from 'csv-parse/sync';
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
  if (table === null) return { kind: 'refused', why: 'That is no CSV: a quotation mark is open somewhere.' };
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

function recordsIn(text: string): Record<string, string>[] | null {
  try {
    return parse(text, {
      bom: true,
      columns: (head: string[]) => head.map((name) => name.trim().toLowerCase()),
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
    });
  } catch {
    return null;
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
      const value = text(name, 10);
      if (value !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/u.test(value))
        why.push(`${name} is no time such as 08:30`);
      return value;
    },
    yes(name) {
      const value = text(name, 10).toLowerCase();
      if (!['', 'yes', 'no'].includes(value)) why.push(`${name} is neither yes nor no`);
      return value === 'yes';
    },
  };
}
