import type { Instant } from '../household/clock';
import { householdOf, profileKey, shardOf, stateKey } from './keys';
import type { Condition, Cursor, Row, Rows } from './rows';
import type { StoreSettings } from './settings';

/** A household that needs looking at. */
export interface Due {
  household: string;
  dueAt: Instant;
  /** How often in a row it has been put off because looking at it failed. */
  failures: number;
}

/** When households next need looking at. Reads cost what is due, never what is stored. */
export interface Agenda {
  readonly shards: number;
  /** What is due in a shard by `now`, longest overdue first. A home may come twice: by its state and its profile. */
  due(
    shard: number,
    now: Instant,
    limit: number,
    after?: Cursor,
  ): Promise<{ due: Due[]; next: Cursor | null }>;
  /** The earliest moment at which anything is due at all; null where nothing is. One read per shard: for local clocks. */
  nextDue(): Promise<Instant | null>;
  /**
   * Puts off a home that keeps failing, and counts it. Touches neither state nor profile, so it works where they
   * cannot be read; the home's next commit ends it. What became due after `now` is left as it is.
   */
  postpone(household: string, until: Instant, now: Instant): Promise<void>;
  /** Takes a home off the agenda altogether until its next commit. Whoever calls this must raise an alarm. */
  setAside(household: string, now: Instant): Promise<void>;
}

export function agenda(rows: Rows, { agendaShards }: StoreSettings): Agenda {
  const read = async (shard: number, upTo: Instant | undefined, limit: number, after?: Cursor) => {
    const range = upTo === undefined ? {} : { upTo };
    const page = await rows.queryIndex({ index: 'agenda', partition: shard, ...range, limit, after });
    return { due: page.rows.map(asDue), next: page.next };
  };
  const both = (household: string) => [stateKey(household), profileKey(household)];

  return {
    shards: agendaShards,
    due: (shard, now, limit, after) => read(shard, now, limit, after),

    async nextDue() {
      const shards = Array.from({ length: agendaShards }, (_, shard) => shard);
      const firsts = await Promise.all(shards.map((shard) => read(shard, undefined, 1)));
      const instants = firsts.flatMap(({ due }) => due.map(({ dueAt }) => dueAt));
      return instants.length === 0 ? null : Math.min(...instants);
    },

    async postpone(household, until, now) {
      const later = {
        set: { dueAt: until, agendaShard: shardOf(household, agendaShards) },
        add: { failures: 1 },
      };
      await Promise.all(both(household).map((key) => rows.change(key, later, isDueBy(now))));
    },

    async setAside(household, now) {
      const gone = { set: { setAsideAt: now }, remove: ['dueAt', 'agendaShard'] };
      await Promise.all(both(household).map((key) => rows.change(key, gone, isDueBy(now))));
    },
  };
}

/** Also keeps a change from making a row that is not there. */
const isDueBy = (now: Instant): Condition => [[{ attribute: 'dueAt', is: '<=', value: now }]];

function asDue(row: Row): Due {
  const { dueAt, failures } = row;
  if (typeof dueAt !== 'number') throw new TypeError('a row of the agenda without its time');
  return { household: householdOf(row), dueAt, failures: typeof failures === 'number' ? failures : 0 };
}
