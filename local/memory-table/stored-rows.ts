import type { Key, Row } from '../../lambda/store/rows';
import { indexes, type IndexDescription, type IndexName } from '../../lambda/store/table';
import { frozenCopy } from './row-copy';
import { SortedList, textOrder } from './sorted-list';

type SortValue = string | number;

/** What an index holds of a row: its keys there and what is projected. */
export interface Entry extends Key {
  sort: SortValue;
  row: Row;
}

/** Rows by key and by index. Nobody can change what the table holds: rows are copied on their way in, and frozen. */
export class StoredRows {
  private readonly partitions = new Map<string, SortedList<{ sk: string; row: Row }>>();
  private readonly entries = new Map<string, SortedList<Entry>>();

  get(key: Key): Row | null {
    return this.partition(key.pk)?.find((row) => textOrder(row.sk, key.sk))?.row ?? null;
  }

  put(row: Row): void {
    const before = this.get(row);
    if (before) this.removeEntries(before);
    const partition =
      this.partitions.get(row.pk) ?? new SortedList((one, other) => textOrder(one.sk, other.sk));
    this.partitions.set(row.pk, partition);
    const kept = frozenCopy(row, before);
    partition.put({ sk: row.sk, row: kept });
    this.addEntries(kept);
  }

  remove(key: Key): void {
    const before = this.get(key);
    if (!before) return;
    this.removeEntries(before);
    this.partition(key.pk)?.remove({ sk: key.sk, row: before });
  }

  range(pk: string, place: (sk: string) => number): Row[] {
    const found = this.partition(pk)?.range(({ sk }) => place(sk)) ?? [];
    return found.map(({ row }) => row);
  }

  entriesOf(index: IndexName, partition: SortValue): SortedList<Entry> | undefined {
    return this.entries.get(listName(index, partition));
  }

  allRows(): Row[] {
    return [...this.partitions.keys()].flatMap((pk) => this.range(pk, () => 0));
  }

  allEntries(index: IndexName): Row[] {
    const lists = [...this.entries].filter(([name]) => name.startsWith(`${index} `));
    return lists.flatMap(([, list]) => list.all().map(({ row }) => row));
  }

  private partition(pk: string) {
    return this.partitions.get(pk);
  }

  private addEntries(row: Row): void {
    for (const index of indexes) {
      const place = placeIn(index, row);
      if (!place) continue;
      const name = listName(index.name, place.partition);
      const list = this.entries.get(name) ?? new SortedList(entryOrder);
      this.entries.set(name, list);
      list.put({ pk: row.pk, sk: row.sk, sort: place.sort, row: projected(index, row) });
    }
  }

  private removeEntries(row: Row): void {
    for (const index of indexes) {
      const place = placeIn(index, row);
      if (place)
        this.entriesOf(index.name, place.partition)?.remove({
          pk: row.pk,
          sk: row.sk,
          sort: place.sort,
          row,
        });
    }
  }
}

const listName = (index: IndexName, partition: SortValue): string => `${index} ${partition}`;

function placeIn(index: IndexDescription, row: Row): { partition: SortValue; sort: SortValue } | null {
  const partition = row[index.partition.name];
  const sort = row[index.sort.name];
  return isSortValue(partition) && isSortValue(sort) ? { partition, sort } : null;
}

const isSortValue = (value: unknown): value is SortValue =>
  typeof value === 'string' || typeof value === 'number';

function projected(index: IndexDescription, row: Row): Row {
  const seen: Row = { pk: row.pk, sk: row.sk };
  for (const name of [index.partition.name, index.sort.name, ...index.projected]) {
    if (row[name] !== undefined) seen[name] = row[name];
  }
  return Object.freeze(seen);
}

/** By the index's sort key; among equals by the table's own key. */
export const entryOrder = (one: Entry, other: Entry): number =>
  sortOrder(one.sort, other.sort) || textOrder(one.pk, other.pk) || textOrder(one.sk, other.sk);

function sortOrder(one: SortValue, other: SortValue): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : textOrder(String(one), String(other));
}
