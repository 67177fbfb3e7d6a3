import type { Instant } from '../household/clock';
import type { CouncilSettingsStore } from './council-settings';
import { bodyOf, item } from './item';
import { councilPartition, householdPartition, lookKey, lookPrefix, padded } from './keys';
import type { Rows } from './rows';
import type { ItemKind } from './schema';
import { expiresAfter, type Retention } from './settings';

/** Somebody of staff looked at a resident, or at a list in which these residents stood. */
export interface Look {
  at: Instant;
  /** Id and name of who looked, and in which roles. */
  staff: { id: string; name: string };
  roles: readonly string[];
  /** Which page. */
  what: string;
  /** Of a list: whose names it showed. */
  shown?: string[];
}

const lookKind: ItemKind<Look> = { name: 'look', upcasters: [], fields: ['at', 'staff', 'what'] };

/** What a look was at. */
export type LookedAt = { household: string } | { council: string };

export interface Looks {
  /**
   * The same page looked at again within a minute is one look. Rejects where it cannot be kept: then nothing is shown.
   * `kept`: as the home carries it; for a council's list it is looked up.
   */
  keep(at: LookedAt, look: Look, kept?: Retention): Promise<void>;
  /** Newest first, one page. */
  of(at: LookedAt, limit: number): Promise<Look[]>;
}

const minute = 60_000;

export function looks(rows: Rows, usual: Retention, settings: Pick<CouncilSettingsStore, 'load'>): Looks {
  const partition = (at: LookedAt): string =>
    'household' in at ? householdPartition(at.household) : councilPartition(at.council);
  const settled = async (at: LookedAt): Promise<Retention> =>
    'council' in at ? (await settings.load(at.council)).settings.rules.retention : usual;
  return {
    async keep(at, look, kept) {
      const { journalDays } = kept ?? (await settled(at));
      const { id } = look.staff;
      const moment = padded(Math.floor(look.at / minute) * minute);
      const key = lookKey(partition(at), moment, `${id}#${look.what}`);
      await rows.put(item(lookKind, key, look, { expiresAt: expiresAfter(look.at, journalDays) }));
    },
    async of(at, limit) {
      const page = await rows.query({ pk: partition(at), prefix: lookPrefix, newestFirst: true, limit });
      return page.rows.map((row) => bodyOf(lookKind, row));
    },
  };
}
