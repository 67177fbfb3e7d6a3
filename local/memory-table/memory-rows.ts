import type { Change, Cursor, IndexQuestion, Page, Question, Row, Rows } from '../../lambda/store/rows';
import { storeFault } from '../../lambda/store/store-fault';
import { holds } from './conditions';
import { textOrder } from './sorted-list';
import { type Entry, entryOrder, StoredRows } from './stored-rows';

/**
 * The table in memory, with DynamoDB's semantics as far as the store uses them (one contract holds for both): for the
 * simulator, where a database's round trips would be most of the work. Nothing expires here, as nothing may be read
 * merely because it has not expired yet.
 */
export function memoryRows(): Rows {
  const stored = new StoredRows();

  return {
    get: (key, within) => settled('get', within, () => stored.get(key)),

    put: (row, only, within) =>
      settled('put', within, () => {
        if (!holds(only, stored.get(row))) return false;
        stored.put(row);
        return true;
      }),

    change: (key, change, only) =>
      settled('change', undefined, () => {
        const before = stored.get(key);
        if (!holds(only, before)) return null;
        stored.put(changed(before ?? { ...key }, change));
        return stored.get(key);
      }),

    remove: (key, only) =>
      settled('remove', undefined, () => {
        if (!holds(only, stored.get(key))) return false;
        stored.remove(key);
        return true;
      }),

    putAll: (rows) =>
      settled('batch', undefined, () => {
        for (const row of rows) stored.put(row);
      }),

    query: (question, within) => settled('query', within, () => queried(stored, question)),
    queryIndex: (question) => settled('query index', undefined, () => queriedIndex(stored, question)),

    async *all(index) {
      yield* await Promise.resolve(index === undefined ? stored.allRows() : stored.allEntries(index));
    },
  };
}

/** Asynchronous as any database is, and given up like one. */
async function settled<T>(operation: string, within: AbortSignal | undefined, work: () => T): Promise<T> {
  await Promise.resolve();
  if (within?.aborted === true) throw storeFault(operation, new DOMException('given up', 'AbortError'));
  return work();
}

function changed(row: Row, { set = {}, add = {}, remove = [] }: Change): Row {
  const { pk, sk } = row;
  const after: Record<string, unknown> = { ...row, ...set };
  for (const [name, amount] of Object.entries(add)) {
    const before = row[name] ?? 0;
    if (typeof before !== 'number') throw storeFault('change', new TypeError(`${name} is not a number`));
    after[name] = before + amount;
  }
  for (const name of remove) Reflect.deleteProperty(after, name);
  return Object.assign(after, { pk, sk });
}

function queried(stored: StoredRows, { pk, prefix, from, ...paging }: Question): Page {
  const rows = stored.range(pk, (sk) => {
    if (from !== undefined && sk < from) return -1;
    return sk.startsWith(prefix) ? 0 : textOrder(sk, prefix);
  });
  return pageOf(rows, (one, other) => textOrder(one.sk, other.sk), paging);
}

function queriedIndex(stored: StoredRows, question: IndexQuestion): Page {
  const { index, partition, upTo, prefix, between, ...paging } = question;
  const place = ({ sort }: Entry): number => {
    if (upTo !== undefined) return Number(sort) <= upTo ? 0 : 1;
    if (between)
      return textOrder(String(sort), between[0]) < 0 ? -1 : Math.max(0, textOrder(String(sort), between[1]));
    if (prefix !== undefined) return String(sort).startsWith(prefix) ? 0 : textOrder(String(sort), prefix);
    return 0;
  };
  const entries = stored.entriesOf(index, partition)?.range(place) ?? [];
  const page = pageOf(entries, entryOrder, paging);
  return { ...page, rows: page.rows.map(({ row }) => row) };
}

function pageOf<T extends object>(
  inOrder: T[],
  order: (one: T, other: T) => number,
  { newestFirst = false, limit = Infinity, after }: Pick<Question, 'newestFirst' | 'limit' | 'after'>,
): { rows: T[]; next: Cursor | null } {
  const rows = newestFirst ? inOrder.reverse() : inOrder;
  const last = after === undefined ? null : (JSON.parse(after) as T);
  const rest = last
    ? rows.filter((row) => (newestFirst ? order(row, last) < 0 : order(row, last) > 0))
    : rows;
  const page = rest.slice(0, limit);
  const end = page.at(-1);
  return { rows: page, next: end !== undefined && rest.length > page.length ? JSON.stringify(end) : null };
}
