import type { Key, Row, Rows } from '../../lambda/store/rows';
import { indexWrites } from './index-writes';
import { attributesSize, itemSize } from './item-size';

/** What DynamoDB bills: units of at most 4 KB read and of 1 KB written. */
export interface DatabaseUse {
  calls: number;
  readUnits: number;
  writeUnits: number;
  /** Of the written ones, those for indexes: the embedded database does not count them. */
  indexWriteUnits: number;
}

export const noUse = (): DatabaseUse => ({ calls: 0, readUnits: 0, writeUnits: 0, indexWriteUnits: 0 });

/** Items as they were last written: sizes are worked out once, for packing them takes longer than storing them. */
export type Sizes = Map<string, { row: Row; bytes: number }>;

const readUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / 4_096));
const writeUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / 1_024));
const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

/** Rows that count what DynamoDB would bill for each call. `use` says whose count it is just then. */
export function countingRows(rows: Rows, sizes: Sizes, use: () => DatabaseUse): Rows {
  const bytesOf = (row: Row): number => sizes.get(nameOf(row))?.bytes ?? itemSize(row);

  function wrote(key: Key, after: Row | null): void {
    const before = sizes.get(nameOf(key));
    const bytes = after ? itemSize(after) : 0;
    const inIndexes = indexWrites(before?.row ?? null, after).reduce(
      (sum, size) => sum + writeUnits(size),
      0,
    );
    use().writeUnits += writeUnits(Math.max(before?.bytes ?? 0, bytes)) + inIndexes;
    use().indexWriteUnits += inIndexes;
    if (after) sizes.set(nameOf(key), { row: after, bytes });
    else sizes.delete(nameOf(key));
  }

  /** A condition that does not hold is billed like a write of what is there. */
  function refused(key: Key): void {
    use().writeUnits += writeUnits(sizes.get(nameOf(key))?.bytes ?? 0);
  }

  return {
    async get(key, within) {
      use().calls += 1;
      const row = await rows.get(key, within);
      use().readUnits += readUnits(row ? bytesOf(row) : 0);
      return row;
    },
    async put(row, only, within) {
      use().calls += 1;
      const done = await rows.put(row, only, within);
      if (done) wrote(row, row);
      else refused(row);
      return done;
    },
    async change(key, change, only) {
      use().calls += 1;
      const after = await rows.change(key, change, only);
      if (after) wrote(key, after);
      else refused(key);
      return after;
    },
    async remove(key, only) {
      use().calls += 1;
      const done = await rows.remove(key, only);
      if (done) wrote(key, null);
      else refused(key);
      return done;
    },
    async putAll(all) {
      use().calls += Math.ceil(all.length / 25);
      await rows.putAll(all);
      for (const row of all) wrote(row, row);
    },
    async query(question, within) {
      use().calls += 1;
      const page = await rows.query(question, within);
      use().readUnits += readUnits(page.rows.reduce((sum, row) => sum + bytesOf(row), 0));
      return page;
    },
    // An index is read eventually: at half the price.
    async queryIndex(question) {
      use().calls += 1;
      const page = await rows.queryIndex(question);
      use().readUnits += readUnits(page.rows.reduce((sum, row) => sum + attributesSize(row), 0)) / 2;
      return page;
    },
    all: (index) => rows.all(index),
  };
}
