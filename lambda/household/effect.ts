import type { KeptCheckIn } from './check-ins/check-in';
import type { Instant } from './clock';
import type { Answer, ClosedEpisode, EndedBy, Outcome } from './episode';
import type { Alert, ReminderTried } from './reminders/alexas-answer';
import type { ReminderProblem } from './reminders/reminder';
import type { Who } from './profile';
import type { Consent } from './consent';
import type { Referral } from './referral';

/**
 * Something to be done outside. It says what it is about and never in which words: words are made from the home
 * when it is performed, so a text that waited says what is true by then.
 */
export type Effect =
  | { kind: 'text'; to: Who; about: TextAbout; episode: string }
  | {
      kind: 'ask';
      /** say it, or chime where the speaker cannot be made to speak */ episode: string;
      speaker: string;
    }
  /** Her own phone is texted: is she all right? */
  | { kind: 'ask-by-text'; episode: string }
  | { kind: 'announce'; speaker: string; about: { kind: 'going'; who: Who }; episode: string }
  /** Her check-in of this local date is due: say so, or chime. */
  | { kind: 'prompt'; speaker: string; date: string }
  /** A check-in that is over: a projection with a key of its own. */
  | { kind: 'keep-check-in'; checkIn: KeptCheckIn }
  /** Alexa is told of this reminder as it is wanted by then, or the skill is woken to tell her. */
  | { kind: 'reminder'; reminder: string; speaker: string }
  /** What is set for this speaker is read back from the Alexa Management Console. */
  | { kind: 'read-reminders'; speaker: string }
  /** Alexa is asked whether this Echo has power and network. */
  | { kind: 'look-for'; speaker: string }
  /** A spoken phone call, which wakes who sleeps; it says what the alert says, and the text takes the answer. */
  | { kind: 'call'; to: Who; episode: string }
  /** Texts do not go out: whoever is on duty gets an e-mail. */
  | { kind: 'duty-mail'; episode: string }
  | { kind: 'operations'; about: OperationsAbout }
  /** A closed episode, for lists: a projection with a key of its own. */
  | { kind: 'record'; episode: ClosedEpisode }
  /** A referral, for staff's list: an item with a key of its own; operations are told. */
  | { kind: 'refer'; referral: Referral }
  /** She wants to be forgotten: her Echos lead here no more, and what was seen of her is deleted. */
  | {
      kind: 'forget';
      /** Alexa's ids, sealed */ sealedIds: string[];
      /** the days are kept: she left or died, and did not ask to be forgotten */ keepDays?: boolean;
    }
  /** All that is kept of this home is deleted; the last time the home itself goes too, its state last. */
  | { kind: 'erase'; pass: 'first' | 'last' };

export type TextAbout =
  /** Please go: why, and how to answer. */
  | { kind: 'alert'; /** it has become worse since they were told */ update: boolean }
  /** Somebody else has taken it on. */
  | { kind: 'taken'; by: Who }
  /** The one who said it has not been heard of since. */
  | { kind: 'nudge' }
  /** How it ended; `ring` asks this one to ring her all the same. */
  | { kind: 'ended'; outcome: Outcome; by: EndedBy; ring: boolean }
  /** A reply that acknowledges nothing: ask again, plainly. */
  | { kind: 'unclear' }
  /** Several homes are open for this phone: which one? Digits in this order. */
  | ({ kind: 'which-home' } & WhichHome)
  /** Answers to the one who replied. */
  | { kind: 'thanks'; for: Answer }
  | { kind: 'already-ended' }
  /** Something she wants to be passed on, in her words. */
  | { kind: 'message'; words: string }
  /** Nothing in her home can be reached since then: please ring her. No worry of its own. */
  | { kind: 'dark'; since: Instant }
  /** Nothing of her day is noticed at present: said rather than letting them think that all is well. */
  | { kind: 'not-watched'; why: 'no-signs' | 'test-failed' }
  | { kind: 'watched-again' }
  /** Asked from afar: up and about, or not yet noticed. */
  | { kind: 'how' }
  /** She has not said that this one may ask. */
  | { kind: 'how-refused' }
  /** She has said so, and how it is asked. */
  | { kind: 'how-invited' }
  /** A test of the way from Echo to phone. */
  | { kind: 'test' }
  /** Staff try whether this one can be reached: please answer. */
  | { kind: 'trial' };

/** Several homes may be meant: names and household ids in the order of their digits, and what was answered. */
export interface WhichHome {
  names: string[];
  households: string[];
  answer: Answer;
}

export type OperationsAbout =
  | { kind: 'nobody-answered'; episode: string }
  /** Still open a day later, and nobody has closed it. */
  | { kind: 'still-open'; episode: string }
  /** Restored from a backup: what was open there waits until somebody has looked. */
  | { kind: 'restored'; episode: string | null }
  | { kind: 'number-refused'; who: Who; code: string }
  /** Something only operators can mend keeps texts or calls back: the spending limit, the sandbox, throttling … */
  | { kind: 'texts-failing'; why: string }
  /** She said that she does not feel safe: somebody of staff, and nobody else, finds out how she can be spoken to. */
  | { kind: 'not-safe' }
  | { kind: 'forget-me' }
  /** A hospital pause has lasted a week, or the home shows signs again: is she back? */
  | { kind: 'still-in-hospital'; why: 'week' | 'signs' }
  /** Slow change over weeks, and a plug or door that is not in use any more: for staff only, in the day. */
  | { kind: 'decline'; what: 'less' | 'later' | 'narrower'; before: number; lately: number }
  | { kind: 'signal-faded'; source: string; lastSeen: string }
  /** The way from her Echo to a phone was tried and did not work. */
  | { kind: 'test-failed'; who: Who }
  /** Nothing of her day is noticed at present, and that it is again. */
  | { kind: 'not-watched'; why: 'no-signs' | 'test-failed' }
  | { kind: 'watched-again' }
  /** There is no sign of a visit that should have begun then. */
  | { kind: 'missed-visit'; start: Instant }
  /** The basis for watching is to be asked about again, or reviewed. */
  | { kind: 'basis-due'; basis: Consent['basis'] }
  | { kind: 'carer-left'; who: Who; why: 'wrong-number' | 'leave' }
  /** Alexa does not take a reminder that she has agreed to. */
  | { kind: 'reminder-refused'; reminder: string; problem: ReminderProblem };

/** Whether somebody at home, on the ladder or on duty would see or hear it. */
export function isForPeople({ kind }: Effect): boolean {
  switch (kind) {
    case 'text':
    case 'ask':
    case 'ask-by-text':
    case 'announce':
    case 'prompt':
    case 'call':
    case 'duty-mail':
      return true;
    case 'keep-check-in':
    case 'reminder':
    case 'read-reminders':
    case 'look-for':
    case 'operations':
    case 'record':
    case 'refer':
    case 'forget':
    case 'erase':
      return false;
  }
}

/** An effect that was decided and is not yet known to be done. */
export interface Pending {
  /** Derived from the event that decided it. */
  id: string;
  schema: 1;
  effect: Effect;
  createdAt: Instant;
  /** How often it has been begun. */
  begun: number;
  /** How often nobody could know whether it went. */
  unknown: number;
  /** Somebody has begun it and has not said yet how it went. */
  held: boolean;
  /** Nobody but its holder touches it before. */
  retryAt: Instant;
}

/** What became of an attempt. */
export type Attempt =
  | {
      id: string;
      kind: 'done';
      /** How she was asked, where it was that. */
      how?: 'announced' | 'chimed' | 'texted';
      /** What became of a reminder, where it was that: also a refusal that trying again does not mend. */
      tried?: ReminderTried;
      /** All reminders of a speaker, where they were read. */
      alerts?: readonly Alert[];
      /** Whether an Echo can be reached, where that was asked. */
      reachable?: boolean;
    }
  /** Plainly refused: it did not go. */
  | { id: string; kind: 'refused'; code: string; /** what only operators can mend */ alarm?: string }
  /** This recipient can never be reached so. */
  | { id: string; kind: 'refused-for-good'; code: string }
  /** No answer in time: it may have gone. */
  | { id: string; kind: 'unknown' };
