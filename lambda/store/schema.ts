/** Turns a stored item's body into that of the next schema. Pure. */
export type Upcaster = (body: Record<string, unknown>) => Record<string, unknown>;

/**
 * How one kind of item has changed: `upcasters[0]` turns schema 1 into 2, and so on; the current schema is one more
 * than there are upcasters. An entry is never changed or removed, because old items may lie untouched for years.
 */
export interface ItemKind<Body> {
  readonly name: string;
  readonly upcasters: readonly Upcaster[];
  /** Read and written with every event: it lies compressed. */
  readonly packed?: boolean;
  /** What a body of the current schema cannot be without. */
  readonly fields: readonly (keyof Body & string)[];
}

export const currentSchema = (kind: ItemKind<never>): number => kind.upcasters.length + 1;

/**
 * The body as this code knows it. Throws `NewerSchema` where a later release wrote it, `UnreadableItem` where nobody
 * can have. Beyond the presence of its fields a body is trusted: only this room writes it, and golden fixtures hold
 * the upcasters to its type.
 */
export function upcast<Body>(kind: ItemKind<Body>, schema: unknown, stored: Record<string, unknown>): Body {
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) {
    throw new UnreadableItem(kind.name, `schema ${String(schema)}`);
  }
  if (schema > currentSchema(kind)) throw new NewerSchema(kind.name, schema, currentSchema(kind));
  const body = kind.upcasters.slice(schema - 1).reduce((known, step) => step(known), stored);
  const missing = kind.fields.find((field) => body[field] === undefined);
  if (missing !== undefined) throw new UnreadableItem(kind.name, `no ${missing}`);
  return body as Body;
}

/** A later release wrote this item: this code neither reads nor overwrites it. */
export class NewerSchema extends Error {
  override readonly name = 'NewerSchema';
  readonly code = 'newer-schema';
  constructor(
    readonly kind: string,
    readonly stored: number,
    readonly known: number,
  ) {
    super(`${kind} is of schema ${stored}; this release knows up to ${known}`);
  }
}

/** An item is not what this room writes. Never quotes the item: it may be personal. */
export class UnreadableItem extends Error {
  override readonly name = 'UnreadableItem';
  readonly code = 'unreadable-item';
  constructor(
    readonly kind: string,
    what: string,
  ) {
    super(`${kind} cannot be read: ${what}`);
  }
}
