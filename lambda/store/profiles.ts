import type { Instant } from '../household/clock';
import type { Home } from '../household/home';
import type { Profile } from '../household/profile';
import { profileItem, profileKind, stateItem } from './home-items';
import { stateIsBefore } from './home-store';
import { bodyOf } from './item';
import { profileKey } from './keys';
import { dropOldNames, nameRows } from './name-rows';
import type { Condition, Rows } from './rows';
import { currentSchema } from './schema';
import type { StoreSettings } from './settings';

export interface Profiles {
  /** The profile alone: for staff, and for a call for help from a home whose state cannot be read. */
  load(id: string, within?: AbortSignal): Promise<Profile | null>;
  /**
   * An edit: false where `profile.version` is not the stored version plus one. `dueAt`: when a worker is to take it
   * into the state, usually now.
   */
  save(profile: Profile, due: { dueAt: Instant }): Promise<boolean>;
  /** A new household, its profile and state of version 1. False where there is one of this id. */
  create(home: Home): Promise<boolean>;
}

export function profiles(rows: Rows, { agendaShards }: StoreSettings): Profiles {
  return {
    async load(id, within) {
      const row = await rows.get(profileKey(id), within);
      return row && bodyOf(profileKind, row);
    },

    async save(profile, { dueAt }) {
      const before = await rows.get(profileKey(profile.id));
      const saved = await rows.put(
        profileItem(profile, dueAt, agendaShards),
        profileIsBefore(profile.version),
      );
      if (!saved) return false;
      await rows.putAll(nameRows(profile));
      if (before) await dropOldNames(rows, bodyOf(profileKind, before), profile);
      return true;
    },

    async create(home) {
      const { profile, state } = home;
      if (profile.version !== 1 || state.version !== 1) {
        throw new RangeError(
          `a new household starts at version 1, not ${profile.version} and ${state.version}`,
        );
      }
      // The profile goes last: a home without one does not exist, so dying in between leaves nothing half made.
      const made = await rows.put(stateItem(home, agendaShards), stateIsBefore(1));
      if (!made && (await rows.get(profileKey(profile.id))) !== null) return false;
      await rows.putAll(nameRows(profile));
      return rows.put(profileItem(profile, null, agendaShards), profileIsBefore(1));
    },
  };
}

function profileIsBefore(version: number): Condition {
  if (version === 1) return [[{ attribute: 'pk', is: 'absent' }]];
  return [
    [
      { attribute: 'version', is: '=', value: version - 1 },
      { attribute: 'schema', is: '<=', value: currentSchema(profileKind) },
    ],
  ];
}
