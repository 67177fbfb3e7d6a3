import { parse } from 'csv-parse/sync';
import type { TypedPhone } from '../ports';
import { phoneFaults } from '../phone-faults';

/** A row of the table, ready to be enrolled. */
export interface ReadResident {
  /** The council's own number for this person: read twice, it is one home. */
  reference: string;
  full: string;
  called: string;
  phone: string | null;
  duty: { name: string; phone: string };
  carers: { name: string; phone: string }[];
}

/** What is wrong with a row: its line in the file, as a spreadsheet counts, and why. */
export interface BadRow {
  line: number;
  why: string[];
}

export type ReadTable =
  | { kind: 'read'; good: ReadResident[]; bad: BadRow[] }
  /** Not such a table at all. */
  | { kind: 'refused'; why: string };

const needed = ['reference', 'full_name', 'called', 'duty_name', 'duty_phone'] as const;
const optional = [
  'phone',
  'carer1_name',
  'carer1_phone',
  'carer2_name',
  'carer2_phone',
  'carer3_name',
  'carer3_phone',
];
export const columns: readonly string[] = [...needed, ...optional];

const mostRows = 10_000;

/** Reads every row; a bad one spoils no other. `readPhone` judges numbers as the forms do. */
export function readResidents(text: string, readPhone: (typed: string) => TypedPhone): ReadTable {
  let table: Record<string, string>[];
  try {
    table = parse(text, {
      bom: true,
      columns: (head: string[]) => head.map((name) => name.trim().toLowerCase()),
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
    });
  } catch {
    return { kind: 'refused', why: 'That is no CSV: a quotation mark is open somewhere.' };
  }
  const [first] = table;
  if (first === undefined) return { kind: 'refused', why: 'There is no row below the heading.' };
  const missing = needed.filter((name) => !(name in first));
  if (missing.length > 0) return { kind: 'refused', why: `The heading lacks: ${missing.join(', ')}.` };
  if (table.length > mostRows) return { kind: 'refused', why: `At most ${String(mostRows)} rows at a time.` };
  const good: ReadResident[] = [];
  const bad: BadRow[] = [];
  const lines = new Map<string, number>();
  table.forEach((row, place) => {
    const line = place + 2;
    const { why, resident } = readRow(row, readPhone);
    const twice = lines.get(resident.reference);
    if (twice !== undefined) why.push(`reference ${resident.reference} is on line ${String(twice)} already`);
    else if (resident.reference !== '') lines.set(resident.reference, line);
    if (why.length > 0) bad.push({ line, why });
    else good.push(resident);
  });
  return { kind: 'read', good, bad };
}

function readRow(
  row: Readonly<Record<string, string | undefined>>,
  readPhone: (typed: string) => TypedPhone,
): { why: string[]; resident: ReadResident } {
  const why: string[] = [];
  const text = (name: string, most = 100): string => {
    const value = row[name] ?? '';
    if (value.length > most) why.push(`${name} is longer than ${String(most)} letters`);
    return value;
  };
  const must = (name: string, most?: number): string => {
    const value = text(name, most);
    if (value === '') why.push(`${name} is empty`);
    return value;
  };
  const mobile = (name: string): string => {
    const phone = readPhone(text(name, 40));
    if (phone.kind === 'mobile') return phone.number;
    why.push(`${name}: ${phoneFaults(phone)}`);
    return '';
  };
  const carers = [1, 2, 3].flatMap((place) => {
    const [name, phone] = [`carer${String(place)}_name`, `carer${String(place)}_phone`];
    return (row[name] ?? '') === '' && (row[phone] ?? '') === ''
      ? []
      : [{ name: must(name, 80), phone: mobile(phone) }];
  });
  const resident = {
    reference: must('reference', 60),
    full: must('full_name'),
    called: must('called', 40),
    phone: (row['phone'] ?? '') === '' ? null : mobile('phone'),
    duty: { name: must('duty_name', 60), phone: mobile('duty_phone') },
    carers,
  };
  return { why, resident };
}
