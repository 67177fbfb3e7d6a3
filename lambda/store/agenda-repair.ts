import type { Key, Row, Rows } from './rows';
import { attributes, indexes, type IndexDescription } from './table';

/** What was found and put right. */
export interface Repaired {
  /** Rows whose index entries were written anew. */
  rewritten: number;
  /** Entries of an index that no row stands behind any more. */
  strays: number;
}

/**
 * For the embedded database alone: it writes a row and its index entries one after the other, so a kill between them
 * leaves an entry without its row's value, or a row without its entry. DynamoDB itself cannot get into this state.
 * Nothing else may write meanwhile: it runs before the service does.
 */
export async function repairIndexes(rows: Rows): Promise<Repaired> {
  let rewritten = 0;
  for await (const row of rows.all()) {
    if (!indexes.some((index) => isIn(index, row))) continue;
    await rows.put(row);
    rewritten += 1;
  }
  let strays = 0;
  for (const index of indexes) {
    for (const entry of await collect(rows.all(index.name))) {
      if (await removeIfStray(rows, index, entry)) strays += 1;
    }
  }
  return { rewritten, strays };
}

/**
 * An entry cannot be removed by itself. Writing its old value to the row makes the database believe in it; writing
 * the true value then takes it away.
 */
async function removeIfStray(rows: Rows, index: IndexDescription, entry: Row): Promise<boolean> {
  const truth = await rows.get(keyOf(entry));
  const [partition, sort] = [index.partition.name, index.sort.name];
  if (truth && truth[partition] === entry[partition] && truth[sort] === entry[sort]) return false;
  const old = { [partition]: entry[partition], [sort]: entry[sort] };
  await rows.put({ ...(truth ?? keyOf(entry)), ...old });
  if (truth) await rows.put(truth);
  else await rows.remove(keyOf(entry));
  return true;
}

const isIn = (index: IndexDescription, row: Row): boolean =>
  row[index.partition.name] !== undefined && row[index.sort.name] !== undefined;

const keyOf = (row: Row): Key => ({ pk: row[attributes.partition], sk: row[attributes.sort] });

async function collect(found: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of found) all.push(row);
  return all;
}
