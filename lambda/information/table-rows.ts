import { parse } from 'csv-parse/sync';
import { DateTime } from 'luxon';
import { brief, refused } from './reading';

export type TableRow = Readonly<Record<string, string>>;

const mostRows = 200_000;

/** Rows of a CSV table by the names in its header, which are held to be the same in any case and with spaces. */
export function tableRows(text: string): { kind: 'rows'; rows: TableRow[] } | ReturnType<typeof refused> {
  try {
    const rows: TableRow[] = parse(text, {
      bom: true,
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase().replace(/\s+/g, '_')),
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
      max_record_size: 100_000,
      to: mostRows + 1,
    });
    if (rows.length === 0) return refused('it has no rows');
    if (rows.length > mostRows) return refused(`it has more than ${mostRows} rows`);
    return { kind: 'rows', rows };
  } catch (fault) {
    return refused(brief(fault instanceof Error ? fault.message : 'it is no table'));
  }
}

/** Of several names that a column may have, the first that is filled. */
export const valueIn = (row: TableRow, names: readonly string[]): string =>
  names.map((name) => row[name] ?? '').find((each) => each !== '') ?? '';

/** YYYY-MM-DD, of that or of DD/MM/YYYY; undefined where it is neither. */
export function dateIn(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso =
    day === undefined ? text : `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && DateTime.fromISO(iso).isValid ? iso : undefined;
}
