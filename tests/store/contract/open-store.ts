import { createHmac } from 'node:crypto';
import { createStore, usualRetention } from '../../../lambda/store';
import type { Hashes, Rows, Store } from '../../../lambda/store';

/** A fresh, empty table, however it is made. */
export type OpenTable = () => Promise<{ rows: Rows; close(): Promise<void> }>;

export interface Opened {
  rows: Rows;
  store: Store;
  hashes: Hashes & { linkKeys: string[] };
}

export const shards = 4;

const hmac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex');

export function testHashes(): Opened['hashes'] {
  const linkKeys = ['link key of March', 'link key of February'];
  return {
    linkKeys,
    lookUpHash: (text) => hmac('look-up key', text),
    linkHashes: (text) => linkKeys.map((key) => hmac(key, text)),
  };
}

/** Opens a table before each test and closes it after. The answer is filled in by then. */
export function openedEach(open: OpenTable): () => Opened {
  let opened: (Opened & { close(): Promise<void> }) | undefined;
  beforeEach(async () => {
    const table = await open();
    const hashes = testHashes();
    const store = createStore(table.rows, hashes, { agendaShards: shards, retention: usualRetention });
    opened = { ...table, hashes, store };
  });
  afterEach(() => opened?.close());
  return () => {
    if (!opened) throw new Error('no table is open');
    return opened;
  };
}
