import type { Instant } from './clock';
import type { Concern } from './concern';
import type { Who } from './profile';

export const outcomes = [
  'fine', 'seen-at-home', 'community-service', 'gp', 'ambulance', 'hospital', 'false-alarm',
] as const; // prettier-ignore
export type Outcome = (typeof outcomes)[number];

/** One open worry about a household, from the first concern to the outcome. Further concerns join it. */
export interface Episode {
  /** Derived from the id of the event that opened it. */
  id: string;
  openedAt: Instant;
  concerns: Concern[];
  /** She is being asked first; nobody has been told. Null once the ladder is climbed. */
  asking: Asking | null;
  /** How she was really asked, for the words of the texts. */
  tried: Tried[];
  ladder: Ladder;
  told: Told[];
  /** Somebody said "I'm going": the ladder waits for "seen". */
  hold: Hold | null;
  /** When operations are reminded that it is still open; there is always something due for an open episode. */
  remindAt: Instant;
  /** When whoever is on duty got an e-mail, because texts did not go out. */
  mailedAt?: Instant;
  /** When somebody first said that they are going, there, or ringing her. */
  acknowledgedAt?: Instant;
}

export interface Asking {
  since: Instant;
  /** When she is asked once more; null when that has been done. */
  repeatAt: Instant | null;
  /** Unanswered by then, the ladder is climbed. */
  climbAt: Instant;
}

/** How she was asked: her speaker said it, it chimed and lit up, or it failed; or her own phone was texted. */
export interface Tried {
  at: Instant;
  how: 'announced' | 'chimed' | 'failed' | 'texted';
}

export interface Ladder {
  /** How often the ladder has been begun; 1 is the first time. */
  round: number;
  /** Who has had their turn in this round. */
  asked: Who[];
  /** When the next in turn is told; null while somebody holds it. */
  nextAt: Instant | null;
  /** Set when everybody has been asked twice: operations know, and it stays red until a person closes it. */
  exhaustedAt: Instant | null;
}

export interface Told {
  who: Who;
  /** When it was decided to tell them. */
  at: Instant;
  /** pending: not yet accepted by the text service. failed: their number refuses for good. */
  status: 'pending' | 'sent' | 'failed';
  sentAt: Instant | null;
  /** The sender died or had no answer in time: nobody can know whether it went. */
  mayHaveGone: boolean;
  answer: { meaning: Answer; at: Instant } | null;
  /** How often it was sent again because the network had not delivered it. */
  resent?: number;
}

/** Who ended an episode; `signal` is a sign of life. */
export type EndedBy = Who | 'resident' | 'signal' | 'staff';

export type Answer = 'going' | 'cannot' | 'there' | 'ringing' | 'fine' | 'wrong-number' | 'leave';

/** Answers by which somebody has taken it on, the firmest last. */
export const holdMeanings = ['ringing', 'going', 'there'] as const;
export type HoldMeaning = (typeof holdMeanings)[number];

export const takesOn = (answer: Answer): answer is HoldMeaning =>
  holdMeanings.some((meaning) => meaning === answer);

/** She has called, or called again, and it was not known yet then. */
export const calledAfter = ({ concerns }: Episode, moment: Instant): boolean =>
  concerns.some(
    (concern) =>
      concern.kind === 'help' &&
      Math.max(concern.repeatedAt, concern.knownAt ?? 0, concern.repeatedKnownAt ?? 0) > moment,
  );

export interface Hold {
  who: Who;
  since: Instant;
  meaning: HoldMeaning;
  /** A word to the one who is going, if nobody has been seen by then. */
  nudgeAt: Instant | null;
  /** Then the ladder goes on; null = it does not. */
  resumeAt: Instant | null;
}

/** What is kept in the state of the last one, so that late replies and "who was told?" are answered truly. */
export interface ClosedEpisode {
  id: string;
  openedAt: Instant;
  closedAt: Instant;
  outcome: Outcome;
  /** Who ended it. */
  by: EndedBy;
  /** What it was about. */
  concerns: Concern[];
  told: Told[];
  acknowledgedAt?: Instant;
  /** What whoever was with her wrote down on the page: minutes spent, and a note. */
  report?: VisitReport;
}

/** How somebody says that it ended. */
export interface Closing {
  outcome: Outcome;
  report?: VisitReport;
  /** When they last looked, where that is known: a call for help since then is not ended by it. */
  looked?: Instant;
}

/** What was written down by whoever ended it; each may be left out. */
export interface VisitReport {
  /** Whole minutes spent, 0 to 999. */
  minutes?: number;
  /** Pence, as whoever ended it wrote down; under a thousand pounds. */
  cost?: number;
  /** Staff's own judgement: without this an ambulance would have been sent. */
  ambulanceAvoided?: boolean;
  /** In their own words, at most 280 characters. For staff; never in a text, and never for who has only an old link. */
  note?: string;
}
