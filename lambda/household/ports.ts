import type { Routine } from '../routine';
import type { Clock, Instant } from './clock';
import type { Retention } from './council/retention';
import type { Attempt, Pending } from './effect';
import type { Home } from './home';
import type { JournalLine } from './journal';
import type { ClosedEpisode } from './episode';
import type { Profile } from './profile';
import type { State } from './state';
import type { Sign } from '../routine';

/** What the heart's shell needs of a store. */
export interface HomeStore {
  /** One read. Null where there is no such home. Throws where the database fails or an item is newer than this code. */
  load(id: string, within?: AbortSignal): Promise<Home | null>;
  /** One conditional write: false where `state.version` is not the stored version plus one. */
  commit(home: Home, within?: AbortSignal): Promise<boolean>;
  /** Deterministic keys: writing twice is harmless. `foldedFrom` guards the routine against an older writer. */
  saveFold(
    id: string,
    routine: Routine,
    days: { date: string; signs: readonly Sign[] }[],
    foldedFrom: string | null,
    kept?: Retention,
  ): Promise<void>;
  /** `kept`, here as above and below: for how long, where the home's council has settled it. */
  saveJournal(id: string, lines: readonly JournalLine[], kept?: Retention): Promise<void>;
  saveClosedEpisode(id: string, council: string, episode: ClosedEpisode, kept?: Retention): Promise<void>;
  /** The state has taken in this version of the profile: nothing is due for it any more. */
  profileTaken(profile: Profile): Promise<void>;
}

/** Performs one effect, from the home as it is now. Never throws; settles within 3 s on the clock. */
export type Perform = (home: Home, pending: Pending, now: Instant) => Promise<Attempt>;

/** Brings the household back to a worker at a moment, sooner than the next tick could. */
export type ComeBack = (id: string, at: Instant) => Promise<void>;

export interface HouseholdPorts {
  clock: Clock;
  store: HomeStore;
  perform: Perform;
  comeBack: ComeBack;
  /** What was decided is safe, but how its attempts went could not be stored: they are made again by whoever comes by. */
  unsettled: (id: string, fault: unknown) => void;
  /** Until when silence says nothing about anybody of this home's council; null where it does. */
  silenceHeld?: (profile: Profile, now: Instant) => Promise<Instant | null>;
  /** Sees every commit that was done. */
  committed?: (before: Home, home: Home) => void;
  /** After a restore from a backup: nothing that was decided before this moment is spoken of until staff have looked. */
  fence?: Instant | null;
}

export type { State };
