import type { IndexName } from './table';

/**
 * What this room needs of a database, as data instead of DynamoDB's expressions: so that DynamoDB and the
 * simulator's memory can both fulfil it, and the keys and rules above it exist once.
 * Every function throws `StoreFault` where the database fails; none retries unless it says so.
 */
export interface Rows {
  get(key: Key, within?: AbortSignal): Promise<Row | null>;
  /** Replaces the whole row. False where the condition does not hold. */
  put(row: Row, only?: Condition, within?: AbortSignal): Promise<boolean>;
  /** Changes attributes of a row, making it where it is missing. The row as it is then; null where the condition does not hold. */
  change(key: Key, change: Change, only?: Condition): Promise<Row | null>;
  /** False where the condition does not hold. Removing what is not there is no fault. */
  remove(key: Key, only?: Condition): Promise<boolean>;
  /** Any number of rows, unconditionally, in no order; what the database leaves undone is tried again some times. */
  putAll(rows: readonly Row[]): Promise<void>;
  /** Rows of one partition in order of their sort key, read consistently. */
  query(question: Question, within?: AbortSignal): Promise<Page>;
  queryIndex(question: IndexQuestion): Promise<Page>;
  /** Every row of the table, or of an index; in no order. For repair and for moving house. */
  all(index?: IndexName): AsyncIterable<Row>;
}

export interface Key {
  pk: string;
  sk: string;
}

export type Row = Key & Record<string, unknown>;

/** All of the tests of any one of the lists must hold. */
export type Condition = readonly (readonly Test[])[];

export type Test =
  | { attribute: string; is: 'absent' | 'present' }
  | { attribute: string; is: '=' | '<' | '<=' | '>' | '>='; value: string | number };

export interface Change {
  set?: Record<string, unknown>;
  /** Atomic; a missing attribute counts as 0. */
  add?: Record<string, number>;
  remove?: readonly string[];
}

export interface Question {
  pk: string;
  /** Sort keys that begin so; all where it is empty. */
  prefix: string;
  /** Sort keys from here on, itself included. Must itself begin with the prefix. */
  from?: string;
  newestFirst?: boolean;
  limit?: number;
  after?: Cursor | undefined;
}

export interface IndexQuestion {
  index: IndexName;
  partition: string | number;
  /** Of a numeric sort key: up to and with this. Of a text one: those that begin so. */
  upTo?: number;
  prefix?: string;
  /** Of a text sort key instead: from this to that, both included. */
  between?: readonly [string, string];
  newestFirst?: boolean;
  limit?: number;
  after?: Cursor | undefined;
}

/** Where to go on. Opaque: text that only the database which gave it understands. */
export type Cursor = string;

export interface Page {
  rows: Row[];
  /** Null when there is no more. */
  next: Cursor | null;
}
