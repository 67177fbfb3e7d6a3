import type { Instant } from '../household/clock';
import { bodyOf, item } from './item';
import { padded, sessionKey } from './keys';
import { sha256 } from './hashes';
import type { Rows } from './rows';
import type { ItemKind } from './schema';

/** A staff member who is signed in. What the cookie says is believed only while this row is there. */
export interface StaffSession {
  council: string;
  staff: { id: string; name: string };
  roles: readonly string[];
  since: Instant;
  until: Instant;
}

const sessionKind: ItemKind<StaffSession> = {
  name: 'staff session',
  upcasters: [],
  fields: ['council', 'staff', 'roles', 'since', 'until'],
};

const sessionPrefix = 'SESSION#';

export interface StaffSessions {
  /** `secret`: what the cookie holds; only its hash is stored. */
  begin(secret: string, session: StaffSession): Promise<void>;
  /** Null once it is over or was ended. */
  find(secret: string, now: Instant): Promise<StaffSession | null>;
  end(secret: string): Promise<void>;
  /** By the id that `of` gives; only where it is this council's. */
  endOther(id: string, council: string): Promise<void>;
  /** Who of this council is signed in, newest first. */
  of(council: string, now: Instant): Promise<({ id: string } & StaffSession)[]>;
}

export function staffSessions(rows: Rows): StaffSessions {
  return {
    async begin(secret, session) {
      const id = sha256(secret);
      const beside = {
        council: session.council,
        councilSort: `${sessionPrefix}${padded(session.since)}#${id}`,
        summary: session,
        expiresAt: Math.ceil(session.until / 1_000),
      };
      await rows.put(item(sessionKind, sessionKey(id), session, beside));
    },
    async find(secret, now) {
      const row = await rows.get(sessionKey(sha256(secret)));
      const session = row && bodyOf(sessionKind, row);
      return session && session.until > now ? session : null;
    },
    async end(secret) {
      await rows.remove(sessionKey(sha256(secret)));
    },
    async endOther(id, council) {
      await rows.remove(sessionKey(id), [[{ attribute: 'council', is: '=', value: council }]]);
    },
    async of(council, now) {
      const question = { index: 'council', partition: council, prefix: sessionPrefix } as const;
      const page = await rows.queryIndex({ ...question, newestFirst: true, limit: 100 });
      return page.rows
        .map((row) => ({ id: row.pk.slice(sessionPrefix.length), ...(row['summary'] as StaffSession) }))
        .filter(({ until }) => until > now);
    },
  };
}
