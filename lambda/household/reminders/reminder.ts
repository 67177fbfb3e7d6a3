import type { Instant } from '../clock';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** When something is said: on days of the week, or once on a date. */
export interface When {
  /** Wall time `HH:mm` in the home's zone. */
  at: string;
  /** Empty where it comes once. */
  days: readonly Weekday[];
  /** `YYYY-MM-DD` where it comes once. */
  date: string | null;
}

/** Something to be said at a time, before anybody has agreed to it. */
export interface WantedReminder extends When {
  /** What to do, as it is said to her: "have a drink". Whoever makes it has held it to the rules for labels. */
  text: string;
  /** Where it is not done within its grace, somebody hears of it. */
  important: boolean;
  /** Names of the plugs whose use shows that it is done. */
  doneBy: readonly string[];
  /** It says that her check-in is due, and goes with it. */
  standsFor?: 'check-in';
}

/**
 * proposed: staff have, she has not answered. agreed: she said yes, Alexa has it not yet. set: Alexa has it. declined: she
 * said no. needs-permission: she said yes, but Alexa may not. changed: Alexa has it otherwise than she agreed to it.
 * removed: it is over; Alexa may still have it.
 */
export type ReminderState =
  'proposed' | 'agreed' | 'set' | 'declined' | 'needs-permission' | 'changed' | 'removed';

/** Why Alexa has not taken it, where trying again will not help by itself, or not yet. */
export type ReminderProblem = 'device' | 'maximum' | 'invalid' | 'busy' | 'unreachable';

export interface Reminder extends WantedReminder {
  id: string;
  by: 'staff' | 'resident';
  state: ReminderState;
  /** Since when it is in this state. */
  since: Instant;
  /** How often she has said no to it. */
  refusals: number;
  /** She knows of it as it stands. */
  heard: boolean;
  alexa: AlexaSide | null;
  /** It may have been made without our hearing of it: Alexa is asked before it is made again. */
  unsure: boolean;
  problem: ReminderProblem | null;
  /** When it is looked after whether it was done; null where nobody has to know. */
  judgeAt: Instant | null;
  /** The last time it was due for which it is done. */
  doneFor: Instant | null;
  /** When Alexa last said it, as far as she tells. */
  saidAt: Instant | null;
}

/** How Alexa has it. */
export interface AlexaSide {
  token: string;
  /** Set from outside a session, by the Smart Properties interface. */
  property: boolean;
  speaker: string;
  /** What Alexa has is older than what is wanted. */
  behind: boolean;
}

export interface Reminders {
  list: Reminder[];
  /** When the Alexa Management Console is read again; null while nothing is set there. */
  readAt: Instant | null;
}

export const noReminders = (): Reminders => ({ list: [], readAt: null });

/** Alexa says it, or is to. */
export const isLive = ({ state }: Reminder): boolean =>
  state === 'set' || state === 'changed' || state === 'agreed' || state === 'needs-permission';
