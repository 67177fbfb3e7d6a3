import { DateTime } from 'luxon';
import type { Instant } from '../clock';
import type { Home } from '../home';
import { shortHash } from '../seen';
import { nextAfter } from './occurrences';
import { isLive, type Reminder, type WantedReminder } from './reminder';

/** So much can be said in one breath with what stands around it. */
const longestText = 60;
const mostWords = 12;
/** More is nobody's day. */
const most = 24;

/** Why a reminder cannot be taken in as it is wanted. */
export type WantedRefusal =
  | { kind: 'no-text' }
  | { kind: 'text-too-long'; most: number }
  | { kind: 'no-such-time' }
  | { kind: 'no-days' }
  /** Its only time is over. */
  | { kind: 'is-past' }
  | { kind: 'too-many'; most: number }
  | { kind: 'there-already'; reminder: string };

/** Null where nothing speaks against it. `replacing`: the reminder that it becomes. */
export function refusalOf(
  wanted: WantedReminder,
  { profile, state }: Pick<Home, 'profile' | 'state'>,
  now: Instant,
  replacing: string | null = null,
): WantedRefusal | null {
  if (wanted.text.trim() === '') return { kind: 'no-text' };
  const words = wanted.text.trim().split(/\s+/).length;
  if (wanted.text.length > longestText || words > mostWords)
    return { kind: 'text-too-long', most: longestText };
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(wanted.at)) return { kind: 'no-such-time' };
  if (wanted.date !== null && !DateTime.fromISO(wanted.date).isValid) return { kind: 'no-days' };
  if (wanted.date === null && wanted.days.length === 0) return { kind: 'no-days' };
  if (nextAfter(wanted, now, profile.zone) === null) return { kind: 'is-past' };
  const others = state.reminders.list.filter((each) => each.id !== replacing && each.state !== 'removed');
  const same = others.find(
    (each) => (isLive(each) || each.state === 'proposed') && sameReminder(each, wanted),
  );
  if (same) return { kind: 'there-already', reminder: same.id };
  return others.length >= most ? { kind: 'too-many', most } : null;
}

/** Said at the same times in the same words. */
export const sameReminder = (one: WantedReminder, other: WantedReminder): boolean =>
  one.at === other.at &&
  one.date === other.date &&
  one.days.join() === other.days.join() &&
  one.text.toLowerCase() === other.text.toLowerCase();

/** The id of the reminder that an event of this id has made. */
export const reminderMadeBy = (household: string, eventId: string): string =>
  shortHash(`${household}:${eventId}`);

export function begun(
  wanted: WantedReminder,
  { id, by, now }: { id: string; by: Reminder['by']; now: Instant },
): Reminder {
  return {
    ...wanted,
    id,
    by,
    state: by === 'staff' ? 'proposed' : 'agreed',
    since: now,
    refusals: 0,
    heard: by === 'resident',
    alexa: null,
    unsure: false,
    problem: null,
    judgeAt: null,
    doneFor: null,
    saidAt: null,
  };
}
