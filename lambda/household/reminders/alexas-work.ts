import { nextAfter } from './occurrences';
import type { Reminder } from './reminder';
import type { Home } from '../home';
import type { Instant } from '../clock';

/** What Alexa has still to be told of a reminder. */
export type Work =
  | { kind: 'create' }
  | { kind: 'change'; token: string; property: boolean }
  | { kind: 'remove'; token: string; property: boolean };

export function workOn(
  reminder: Reminder,
  { profile, state }: Pick<Home, 'profile' | 'state'>,
  now: Instant,
): Work | null {
  const { alexa } = reminder;
  switch (reminder.state) {
    case 'proposed':
    case 'declined':
      return alexa && { kind: 'remove', ...sideOf(alexa) };
    case 'removed':
      return alexa && { kind: 'remove', ...sideOf(alexa) };
    case 'agreed':
    case 'needs-permission':
    case 'set':
    case 'changed':
      if (state.forgottenAt !== null || nextAfter(reminder, now, profile.zone) === null) return null;
      if (alexa === null) return { kind: 'create' };
      return alexa.behind ? { kind: 'change', ...sideOf(alexa) } : null;
  }
}

const sideOf = ({ token, property }: { token: string; property: boolean }) => ({ token, property });

/** All that Alexa has still to be told, by reminder. */
export const workLeft = (
  home: Pick<Home, 'profile' | 'state'>,
  now: Instant,
): { reminder: Reminder; work: Work }[] =>
  home.state.reminders.list.flatMap((reminder) => {
    const work = workOn(reminder, home, now);
    return work ? [{ reminder, work }] : [];
  });

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
