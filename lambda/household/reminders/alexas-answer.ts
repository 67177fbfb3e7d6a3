import type { Reminder } from './reminder';

/** What Alexa has still to be told of a reminder. */
export type Work =
  | { kind: 'create' }
  | { kind: 'change'; token: string; property: boolean }
  | { kind: 'remove'; token: string; property: boolean };

/** One reminder as Alexa lists it. */
export interface Alert {
  token: string;
  text: string;
  /** Null where it is of a form that this service never makes. */
  when: { at: string; days: Reminder['days']; date: string | null } | null;
  over: boolean;
}

/** What became of one attempt to tell her. */
export interface ReminderTried {
  reminder: string;
  did: Work['kind'];
  result: TriedResult;
}

export type TriedResult =
  | { kind: 'done'; token: string; property: boolean; speaker: string }
  /** She has not allowed reminders to this skill. */
  | { kind: 'no-permission' }
  | { kind: 'device' }
  | { kind: 'maximum' }
  /** Alexa has no such reminder any more. */
  | { kind: 'gone' }
  | { kind: 'invalid' }
  | { kind: 'busy' }
  | { kind: 'unreachable' }
  /** No answer in time: it may have happened. */
  | { kind: 'unknown' };
