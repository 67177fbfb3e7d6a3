import type { Home } from '../household/home';
import { openWorryOf, worryOrder } from '../household/open-worry';
import type { Profile } from '../household/profile';
import type { State } from '../household/state';
import { emptyRoutine, type Routine } from '../routine';
import { bodyOf, item, type Beside } from './item';
import { padded, profileKey, routineKey, shardOf, stateKey } from './keys';
import { needsEntry } from './needs-list';
import { sortName } from './names';
import type { Row } from './rows';
import { type ItemKind, UnreadableItem } from './schema';

export const profileKind: ItemKind<Profile> = {
  name: 'profile',
  upcasters: [],
  fields: ['id', 'council', 'version', 'zone', 'resident', 'carers', 'plugs'],
};

export const stateKind: ItemKind<State> = {
  name: 'state',
  packed: true,
  upcasters: [],
  fields: ['version', 'now', 'seen', 'signs', 'outbox', 'journal', 'journalNext', 'silence', 'speakers'],
};

export const routineKind: ItemKind<Routine> = {
  name: 'routine',
  packed: true,
  upcasters: [],
  fields: ['days', 'sources', 'budget'],
};

/** Where a household stands in its council's list of open episodes, and what the list shows of it. */
export const openPrefix = 'OPEN#';
export const householdPrefix = 'HOUSEHOLD#';
/** Where one stands that asked to be forgotten, until staff have finished it. */
export const forgottenPrefix = 'FORGOTTEN#';

export function profileItem(profile: Profile, dueAt: number | null, shards: number): Row {
  return item(profileKind, profileKey(profile.id), profile, {
    version: profile.version,
    ...agendaEntry(profile.id, dueAt, shards),
    council: profile.council,
    councilSort: `${householdPrefix}${sortName(profile.resident.fullName)}#${profile.id}`,
    summary: { resident: profile.resident.fullName, ...(profile.installing && { installing: true }) },
  });
}

export function stateItem({ profile, state }: Home, shards: number): Row {
  return item(stateKind, stateKey(profile.id), state, {
    version: state.version,
    ...agendaEntry(profile.id, state.dueAt, shards),
    ...listed(profile, state),
  });
}

/** On one list of its council at a time: an open worry goes before everything else. */
function listed(profile: Profile, state: State): Beside {
  const { council, id } = profile;
  const { episode, forgottenAt, erasure } = state;
  if (episode) {
    const summary = openWorryOf({ profile, state }) ?? undefined;
    return { council, councilSort: `${openPrefix}${worryOrder(episode)}#${id}`, summary };
  }
  if (forgottenAt === null) return needsEntry({ profile, state });
  if (erasure) return {};
  const summary = { resident: profile.resident.fullName, at: forgottenAt };
  return { council, councilSort: `${forgottenPrefix}${padded(forgottenAt)}#${id}`, summary };
}

export function routineItem(id: string, routine: Routine): Row {
  return item(routineKind, routineKey(id), routine, { foldedThrough: routine.foldedThrough ?? undefined });
}

/** Present only while something is due: the index is sparse, so a home that needs nothing costs the tick nothing. */
const agendaEntry = (id: string, dueAt: number | null, shards: number) =>
  dueAt === null ? {} : { dueAt, agendaShard: shardOf(id, shards) };

/**
 * The home from the rows of its partition. Null without a profile: then there is no such home (being erased, it may
 * still have a state, which goes last). A routine is missing until the first day has been learned.
 */
export function homeFrom(id: string, rows: readonly Row[]): Home | null {
  const find = (sk: string): Row | undefined => rows.find((row) => row.sk === sk);
  const profile = find(profileKey(id).sk);
  if (!profile) return null;
  const state = find(stateKey(id).sk);
  if (!state) throw new UnreadableItem(stateKind.name, 'missing beside its profile');
  const routine = find(routineKey(id).sk);
  return {
    profile: bodyOf(profileKind, profile),
    state: bodyOf(stateKind, state),
    routine: routine ? bodyOf(routineKind, routine) : emptyRoutine(),
  };
}
