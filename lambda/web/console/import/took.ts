import type { BadRow, GoodRow } from './read-table';

/** What became of the rows that could be read. */
export interface Took {
  made: number;
  /** They were here already, and are left as they are. */
  known: number;
  /** What only the homes themselves could say. */
  bad: BadRow[];
}

/** So many homes are looked at or written side by side. */
const abreast = 20;

export async function eachOf<T>(rows: readonly T[], work: (row: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < rows.length; at += abreast)
    await Promise.all(rows.slice(at, at + abreast).map((row) => work(row)));
}

/** The rows of each home together, in the order of the table. */
export function byReference<T extends { reference: string }>(
  good: readonly GoodRow<T>[],
): [reference: string, rows: GoodRow<T>[]][] {
  const found = new Map<string, GoodRow<T>[]>();
  for (const each of good) {
    const { reference } = each.row;
    found.set(reference, [...(found.get(reference) ?? []), each]);
  }
  return [...found];
}
