import type { NightFacts, SilenceFacts } from '../routine';
import type { Instant } from './clock';
import type { Need } from './need';
import type { Who } from './who';

export { needs, type Need } from './need';

/** A reason to worry. */
export type Concern =
  | {
      kind: 'help';
      at: Instant;
      need: Need;
      /** when she last said it again */ repeatedAt: Instant;
      /** whom she asked for */ to?: Who;
      /** When it was known here, where that was well after she spoke: it had waited for the database. */
      knownAt?: Instant;
      /** The same of what she last said again. */
      repeatedKnownAt?: Instant;
    }
  | {
      kind: 'silence';
      at: Instant;
      facts: SilenceFacts | PromiseFacts;
      /** Absent in worries that began before it was kept. */ plugs?: PlugsThen;
    }
  /** She was asked for her check-in at `dueAt` and has not said a word since. `last`: the last sign of life known. */
  | { kind: 'missed-check-in'; at: Instant; dueAt: Instant; last: Instant | null }
  /** She is up and about at hours at which this home is usually still, since `since`. */
  | { kind: 'unusual-night'; at: Instant; since: Instant; facts: NightFacts }
  /** An important reminder, due at `due`, of which nobody knew within its grace that it was done. */
  | {
      kind: 'missed-reminder';
      at: Instant;
      reminder: string;
      due: Instant;
      /** known since */ doneAt: Instant | null;
    }
  /** A visit should have begun at `start`, and nothing was seen or heard of it. For staff. */
  | { kind: 'missed-visit'; at: Instant; start: Instant }
  /** She said that she is low. */
  | { kind: 'low-mood'; at: Instant };

/** Which plugs could be seen as the worry began, by their ids: a silence of what is out of sight says nothing. */
export interface PlugsThen {
  online: string[];
  offline: string[];
}

/** No sign of life by the promised time. */
export interface PromiseFacts {
  kind: 'promise';
  /** Wall time `HH:mm`. */
  by: string;
  /** The last sign of life known at all. */
  last: { at: Instant; source: string } | null;
}

/** How pressing an episode is; its concerns' most pressing one counts. Order matters: most pressing first. */
export const urgencies = ['emergency', 'help', 'silence', 'errand', 'gentle', 'staff'] as const;
export type Urgency = (typeof urgencies)[number];

const errands: readonly Need[] = ['drink', 'food', 'company', 'call-back', 'repair'];
const emergencies: readonly Need[] = ['fall', 'pain', 'unwell'];

export function urgencyOfNeed(need: Need): Urgency {
  if (emergencies.includes(need)) return 'emergency';
  return errands.includes(need) ? 'errand' : 'help';
}

function urgencyOfConcern(concern: Concern): Urgency {
  switch (concern.kind) {
    case 'help':
      return urgencyOfNeed(concern.need);
    case 'silence':
    case 'missed-check-in':
    case 'unusual-night':
    case 'missed-reminder':
      return 'silence';
    case 'low-mood':
      return 'gentle';
    case 'missed-visit':
      return 'staff';
  }
}

/** Whether she herself is asked before anybody else hears of it. */
export const asksFirst = (concern: Concern): boolean => urgencyOfConcern(concern) === 'silence';

/** That she is up does not say that she has done what is important: only her word, or the plug, ends that. */
export const waitsForDone = (concerns: readonly Concern[]): boolean =>
  concerns.some((concern) => concern.kind === 'missed-reminder' && concern.doneAt === null);

/** Nothing was ever wrong but reminders, and all of them are done by now. */
export const allDone = (concerns: readonly Concern[]): boolean =>
  concerns.length > 0 &&
  concerns.every((concern) => concern.kind === 'missed-reminder' && concern.doneAt !== null);

export function urgencyOf(concerns: readonly Concern[]): Urgency {
  const present = new Set(concerns.map(urgencyOfConcern));
  return urgencies.find((urgency) => present.has(urgency)) ?? 'silence';
}

/** Nobody but the council's own people hears of it, and no ladder is climbed. */
export const isForStaff = (concerns: readonly Concern[]): boolean =>
  concerns.length > 0 && urgencyOf(concerns) === 'staff';

/** Only a fall is told to the first two together; being unwell or in pain climbs as fast. */
export const isFall = (concerns: readonly Concern[]): boolean =>
  concerns.some((concern) => concern.kind === 'help' && concern.need === 'fall');
