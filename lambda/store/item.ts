import { packed } from './packing';
import type { Condition, Key, Row } from './rows';
import { currentSchema, type ItemKind, UnreadableItem, upcast } from './schema';
import { attributes } from './table';

/** What stands beside the body, for conditions and the keys of indexes. What is undefined is not written. */
export type Beside = Record<string, string | number | object | undefined>;

/** One row: its keys, the schema it is written in, what stands beside the body, and the body. */
export function item<Body extends object>(
  kind: ItemKind<Body>,
  key: Key,
  body: Body,
  beside: Beside = {},
): Row {
  const row: Row = { ...key, schema: currentSchema(kind) };
  for (const name in beside) if (beside[name] !== undefined) row[name] = beside[name];
  row[kind.packed === true ? packed : 'body'] = body;
  return row;
}

/** The body of a row in the current schema. Throws as `upcast` does. */
export function bodyOf<Body>(kind: ItemKind<Body>, row: Row): Body {
  const body = row[kind.packed === true ? packed : 'body'];
  if (typeof body !== 'object' || body === null || body instanceof Uint8Array || Array.isArray(body)) {
    throw new UnreadableItem(kind.name, 'no body');
  }
  return upcast(kind, row['schema'], { ...body });
}

/** Holds where the row is missing or not of a newer schema than this code's. */
export function missingOrKnown(kind: ItemKind<never>): Condition {
  return [
    [{ attribute: attributes.partition, is: 'absent' }],
    [{ attribute: 'schema', is: '<=', value: currentSchema(kind) }],
  ];
}
