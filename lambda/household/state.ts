import type { SilenceFacts, Sign } from '../routine';
import type { CheckIns } from './check-ins/check-in';
import type { Instant } from './clock';
import type { Pending } from './effect';
import type { ClosedEpisode, Episode } from './episode';
import type { JournalLine } from './journal';
import type { Who } from './profile';
import type { Ending } from './staff-member';

/** All that decisions rest on. One item, one conditional write. */
export interface State {
  schema: 1;
  /** Raised by every commit; the write is refused where it has changed meanwhile. */
  version: number;
  /** When this home began. */
  startedAt: Instant;
  /** The latest moment this home has lived; it never runs backwards. */
  now: Instant;
  /** The last 64 event ids as 8-byte hashes (hex), newest last. */
  seen: string[];
  /** Version of the profile that the state has taken in. */
  profileSeen: number;
  consents: Consents;
  pause: Pause | null;
  /** Days, not folded yet, on which she was away: neither learned from nor judged. */
  leftOut: Record<string, Pause['reason']>;
  speakers: Speaker[];
  plugs: Record<string, PlugState>;
  /** Signs of life of the days that are not folded into the routine yet, oldest first. */
  signs: Sign[];
  lastSign: Sign | null;
  /** How long nothing could be seen, per day that is not folded yet. */
  dark: Dark;
  silence: Silence;
  /** The last try of the way from Echo to phone. */
  test: { at: Instant; who: Who; result: 'pending' | 'arrived' | 'failed' } | null;
  /** Absent before the first check-in. */
  checkIns?: CheckIns;
  /** The last restore from a backup that this home has met, and whether what is older may be spoken of again. */
  fence?: { at: Instant; passed: boolean };
  /** She asked to be forgotten. Nothing is watched or said any more. */
  forgottenAt: Instant | null;
  /** She left, moved or died: this home is served no more. */
  ended?: { why: Ending; at: Instant };
  /** How she has answered when asked first. */
  asking: { answered: number; unanswered: number; asked: Instant[] };
  episode: Episode | null;
  lastEpisode: ClosedEpisode | null;
  /** People whose number refuses, or who asked to be left out. Staff clear it by editing them. */
  unreachable: Partial<Record<Who, { since: Instant; why: string; phone: string }>>;
  outbox: Pending[];
  journal: JournalLine[];
  /** Sequence number of the next journal line. */
  journalNext: number;
  /** The earliest moment at which anything may need doing. Lazy: it may be too early, never too late. */
  dueAt: Instant | null;
}

/** What she has agreed to, and how. Null = not (any more). */
export interface Consents {
  routine: Consent | null;
  carers: Consent | null;
  reminders: Consent | null;
}

export interface Consent {
  at: Instant;
  basis: 'own' | 'attorney' | 'best-interests';
  /** Her words or the document seen. */
  words: string;
}

export interface Pause {
  reason: 'away' | 'hospital' | 'visitors';
  from: Instant;
  until: Instant | null;
  /** Hospital: staff were asked whether she is back. */
  staffAskedAt?: Instant;
}

export interface Speaker {
  id: string;
  kind: 'consumer' | 'smart-properties';
  /** Alexa's id of user (consumer) or unit (Smart Properties), encrypted: needed to write to people. */
  sealedId: string;
  linkedAt: Instant;
}

export interface PlugState {
  /** The plugs' room's own memory of this device; opaque here. */
  memory: unknown;
  reachable: boolean;
  since: Instant;
}

export interface Dark {
  /** All plugs unreachable since; null while something can be seen. */
  since: Instant | null;
  /** Milliseconds in the dark, by local date. */
  byDate: Record<string, number>;
}

export interface Silence {
  /** When she is to be asked about the present silence; null while learning or not watched. */
  deadline: {
    at: Instant;
    facts: SilenceFacts;
    /** before the alert's own deadline */ early: boolean;
  } | null;
  /** The alert's own deadline, whatever asking earlier may do. */
  alertAt: Instant | null;
  /** Local date on which the promise was last looked after. */
  promiseDone: string | null;
}
