import { sameText, sha256 } from './hashes';
import { bodyOf, item } from './item';
import { recordClientKey } from './keys';
import type { Rows } from './rows';
import type { ItemKind } from './schema';

/** Another system of a council that may read its records. */
export interface RecordClient {
  council: string;
  name: string;
  /** SHA-256 of its secret, which has 256 bits of its own. */
  secretHash: string;
}

const recordClientKind: ItemKind<RecordClient> = {
  name: 'record client',
  upcasters: [],
  fields: ['council', 'name', 'secretHash'],
};

const clientPrefix = 'CLIENT#';

export interface RecordClients {
  /** `secret` is shown to whoever asked for it and kept nowhere. */
  create(id: string, secret: string, client: { council: string; name: string }): Promise<void>;
  find(id: string): Promise<{ council: string; name: string } | null>;
  /** Null where there is none of this id and secret. */
  vouch(id: string, secret: string): Promise<{ council: string; name: string } | null>;
  /** Only where it is this council's. */
  remove(id: string, council: string): Promise<void>;
  of(council: string): Promise<{ id: string; name: string }[]>;
}

export function recordClients(rows: Rows): RecordClients {
  const load = async (id: string): Promise<RecordClient | null> => {
    const row = await rows.get(recordClientKey(id));
    return row && bodyOf(recordClientKind, row);
  };
  return {
    async create(id, secret, { council, name }) {
      const body = { council, name, secretHash: sha256(secret) };
      const beside = { council, councilSort: `${clientPrefix}${id}`, summary: { name } };
      await rows.put(item(recordClientKind, recordClientKey(id), body, beside));
    },
    find: load,
    async vouch(id, secret) {
      const client = await load(id);
      return client !== null && sameText(client.secretHash, sha256(secret)) ? client : null;
    },
    async remove(id, council) {
      await rows.remove(recordClientKey(id), [[{ attribute: 'council', is: '=', value: council }]]);
    },
    async of(council) {
      const page = await rows.queryIndex({
        index: 'council',
        partition: council,
        prefix: clientPrefix,
        limit: 100,
      });
      return page.rows.map((row) => ({
        id: row.pk.slice(clientPrefix.length),
        name: (row['summary'] as { name: string }).name,
      }));
    },
  };
}
