import type { Trial } from './trial-kept';
import type { DeclineFacts, SilenceFacts, Sign } from '../routine';
import type { CheckIns } from './check-ins/check-in';
import type { Mood } from './check-ins/questions';
import type { Instant } from './clock';
import type { Consents } from './consent';
import type { Pending } from './effect';
import type { Erasure } from './being-erased';
import type { ClosedEpisode, Episode } from './episode';
import type { JournalLine } from './journal';
import type { MayNeedUs } from './need-reason';
import type { Manner } from './manner';
import type { Who } from './profile';
import type { Ending } from './staff-member';
import type { Reminders } from './reminders/reminder';

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
  /** What was noticed beside silence; missing in homes that began before it was. */
  noticed?: Noticed;
  /** The last try of the way from Echo to phone. */
  test: { at: Instant; who: Who; result: 'pending' | 'arrived' | 'failed' } | null;
  /** Who of the list was tried by text, and whether they answered; absent: nobody was. */
  trials?: Partial<Record<Who, Trial>>;
  /** Absent before the first check-in. */
  checkIns?: CheckIns;
  /** The last restore from a backup that this home has met, and whether what is older may be spoken of again. */
  fence?: { at: Instant; passed: boolean };
  /** How she said that she is, about a month of it, oldest first. */
  moods?: { at: Instant; mood: Mood }[];
  /** What staff may want to look at before anybody asks, worked out with each learned day; absent: nothing. */
  mayNeedUs?: MayNeedUs;
  /** She would rather not try her call when it was offered. */
  testPutOffAt?: Instant;
  /** When visits should begin, as the roster says, soonest first; absent: none is known. */
  visits?: Instant[];
  /** Nothing of her day is noticed at present, and those `told` know; null or absent while it is. */
  unseen?: { since: Instant; why: 'no-signs' | 'test-failed'; told: Who[] } | null;
  /** From when on a sign of life can be expected, where that is later than the beginning: after a pause, say. */
  watchedFrom?: Instant;
  /** Who may ask from afar whether she is up, as she said herself; absent: as staff recorded it. */
  howAllowed?: Partial<Record<Who, boolean>>;
  /** How she likes to be spoken to, as she said herself. */
  manner?: Partial<Manner>;
  /** Who asked lately, oldest first. */
  howAsked?: { who: Who; at: Instant }[];
  /** She asked to be forgotten. Nothing is watched or said any more. */
  forgottenAt: Instant | null;
  /** She left, moved or died: this home is served no more. */
  ended?: { why: Ending; at: Instant };
  /** Staff are deleting all that is kept of her. */
  erasure?: Erasure;
  /** How she has answered when asked first. */
  asking: { answered: number; unanswered: number; asked: Instant[] };
  reminders: Reminders;
  episode: Episode | null;
  lastEpisode: ClosedEpisode | null;
  /** People whose number refuses, or who asked to be left out. Staff clear it by editing them. */
  unreachable: Partial<Record<Who, { since: Instant; why: string; phone: string }>>;
  /** When operations were last told of each thing that keeps texts back. */
  textAlarms?: Record<string, Instant>;
  outbox: Pending[];
  journal: JournalLine[];
  /** Sequence number of the next journal line. */
  journalNext: number;
  /** The earliest moment at which anything may need doing. Lazy: it may be too early, never too late. */
  dueAt: Instant | null;
}

export type { Consent, Consents } from './consent';

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
  /** Smart Properties: the Echo's own id there, encrypted; reminders are set for it. */
  sealedEndpointId?: string;
  linkedAt: Instant;
  /** Smart Properties say whether an Echo can be reached; missing where nobody has asked since the plugs went out of sight. */
  reachable?: boolean;
  /** When that was last asked, and since when it cannot be reached. */
  lookedAt?: Instant;
  unreachableSince?: Instant;
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
  /** Milliseconds in the dark, by local date; what is habit does not count. */
  byDate: Record<string, number>;
  /** When this darkness began, whether it is one of habit, and whether somebody was told; missing while something can be seen. */
  now?: { from: Instant; habit: boolean; told: boolean };
  /** Darknesses of half an hour and more, newest last. */
  spells?: { from: Instant; to: Instant }[];
}

export interface Noticed {
  /** The local date on whose evening the night began that was last found odd. */
  night: string | null;
  /** How far the learned days were looked through for what staff should know: YYYY-MM-DD. */
  lookedThrough: string | null;
  /** When staff are told of it, in the day; null when there is nothing new. */
  tellAt: Instant | null;
  /** A slow change that is there now; `toldAt`: null before staff were told. */
  decline: { since: Instant; toldAt: Instant | null; facts: DeclineFacts } | null;
  /** Plugs and doors not in use any more, by the day they were last seen; told or about to be. */
  faded: Record<string, { lastSeen: string; told: boolean }>;
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
  /** Before then silence here says nothing about anybody: see held-silence.ts. Absent where it always did. */
  heldUntil?: Instant;
  /** Local date on which the promise was last looked after. */
  promiseDone: string | null;
}
