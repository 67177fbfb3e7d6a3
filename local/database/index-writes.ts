import { isDeepStrictEqual } from 'node:util';
import type { CreateTableCommandInput, GlobalSecondaryIndex } from '@aws-sdk/client-dynamodb';
import { sizeOf } from './item-size';
import type { Item } from './item-size';

/**
 * What a write costs in the table's indexes, in write units. Dynalite leaves that out of what it says was consumed.
 * docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html#GSI.ThroughputConsiderations.Writes
 */
export function indexWriteUnits(
  table: CreateTableCommandInput,
  before: Item | null,
  after: Item | null,
): number {
  return (table.GlobalSecondaryIndexes ?? []).reduce((sum, index) => {
    const [old, now] = [rowIn(index, table, before), rowIn(index, table, after)];
    return sum + unitsBetween(keysOf(index), old, now);
  }, 0);
}

/** The row an item has in an index: none without all of the index's keys. */
function rowIn(index: GlobalSecondaryIndex, table: CreateTableCommandInput, item: Item | null): Item | null {
  const keys = keysOf(index);
  if (item === null || keys.some((key) => item[key] === undefined)) return null;
  const { ProjectionType: type, NonKeyAttributes: more = [] } = index.Projection ?? {};
  if (type === 'ALL') return item;
  const projected = [...keys, ...keysOf(table), ...(type === 'INCLUDE' ? more : [])];
  return Object.fromEntries(Object.entries(item).filter(([name]) => projected.includes(name)));
}

function unitsBetween(keys: readonly string[], old: Item | null, now: Item | null): number {
  if (old === null || now === null) return units(old) + units(now);
  if (isDeepStrictEqual(old, now)) return 0;
  const moved = keys.some((key) => !isDeepStrictEqual(old[key], now[key]));
  return moved ? units(old) + units(now) : Math.max(units(old), units(now));
}

function units(row: Item | null): number {
  return row === null ? 0 : Math.ceil(sizeOf(row) / 1_024);
}

export function keysOf({ KeySchema: schema }: Pick<CreateTableCommandInput, 'KeySchema'>): string[] {
  return (schema ?? []).flatMap(({ AttributeName: name }) => (name === undefined ? [] : [name]));
}
