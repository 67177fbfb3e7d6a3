import { DateTime, Duration } from 'luxon';
import { localDate } from '../../household/local-time';
import type { Instant } from '../../household/clock';
import type { Home } from '../../household/home';
import {
  nextAfter,
  refusalOf,
  weekdays,
  type WantedRefusal,
  type WantedReminder,
  type Weekday,
} from '../../household/reminders';
import { labelOf, plugsThatDo } from '../../words/reminder-label';
import type { HeardSlot } from '../slot';
import { daysOf } from '../asked-days';

type Slots = Partial<Record<string, HeardSlot>>;

/** What is known of a reminder that somebody asks for. */
export type Wanting =
  /** `softened`: the words were not for the room, and others stand in their place. */
  | { kind: 'ready'; wanted: WantedReminder; softened: boolean }
  | { kind: 'without'; slot: 'what' | 'time' | 'days' }
  /** Those words cannot be a reminder's. */
  | { kind: 'not-said' }
  | { kind: 'refused'; refusal: WantedRefusal };

/** `at`: when it was said. */
export function wantedIn(
  { slots, at }: { slots: Slots; at: Instant },
  home: Pick<Home, 'profile' | 'state'>,
  important = false,
): Wanting {
  const { zone, plugs } = home.profile;
  const said = slots['what']?.value;
  if (said === undefined) return { kind: 'without', slot: 'what' };
  const label = labelOf(said);
  if (label.kind !== 'label' && label.kind !== 'medical') return { kind: 'not-said' };
  const text = label.kind === 'label' ? label.text : label.instead;
  const soon = afterIn(slots['duration']?.value, at, zone);
  const time = soon?.at ?? timeIn(slots['time']?.value);
  if (time === null) return { kind: 'without', slot: 'time' };
  const days = daysIn(slots['days']?.id);
  const named = slots['date']?.value;
  const when = soon ?? (days.length > 0 ? { at: time, days, date: null } : onceAt(time, named, at, zone));
  if (when === null || (slots['days'] !== undefined && days.length === 0 && named === undefined))
    return { kind: 'without', slot: 'days' };
  const names = plugs.map(({ name }) => name);
  const wanted = { ...when, text, important, doneBy: plugsThatDo(text, names) };
  const refusal = refusalOf(wanted, home, at);
  if (refusal) return { kind: 'refused', refusal };
  return { kind: 'ready', wanted, softened: label.kind === 'medical' };
}

/** "In an hour and a half": AMAZON.DURATION of less than a day from now, once. */
function afterIn(
  value: string | undefined,
  now: Instant,
  zone: string,
): Omit<WantedReminder, 'text' | 'important' | 'doneBy'> | null {
  const lasting = Duration.fromISO(value ?? '');
  if (!lasting.isValid || lasting.toMillis() <= 0 || lasting.as('days') >= 1) return null;
  const then = DateTime.fromMillis(now, { zone }).plus(lasting);
  return { at: then.toFormat('HH:mm'), days: [], date: then.toISODate() };
}

/** AMAZON.TIME: a clock time, or a part of the day. */
export function timeIn(value: string | undefined): string | null {
  const parts: Partial<Record<string, string>> = { MO: '09:00', AF: '14:00', EV: '18:00', NI: '21:00' };
  if (value === undefined) return null;
  const [clock] = /^([01]\d|2[0-3]):[0-5]\d/.exec(value) ?? [];
  return clock ?? parts[value] ?? null;
}

/** DAYS: daily, weekdays, weekends, or days joined: mon-wed-fri. */
export function daysIn(id: string | null | undefined): Weekday[] {
  switch (id) {
    case 'daily':
      return [...weekdays];
    case 'weekdays':
      return weekdays.slice(0, 5);
    case 'weekends':
      return weekdays.slice(5);
    default: {
      const named = (id ?? '').split('-');
      return weekdays.filter((day) => named.includes(day));
    }
  }
}

/** On the day she named, or the next time the clock shows it. "Today at eight" said at ten means the evening. */
function onceAt(
  time: string,
  named: string | undefined,
  now: Instant,
  zone: string,
): Omit<WantedReminder, 'text' | 'important' | 'doneBy'> | null {
  if (named === undefined) {
    const next = nextAfter({ at: time, days: weekdays, date: null }, now, zone);
    return next === null ? null : { at: time, days: [], date: localDate(next, zone) };
  }
  const start = daysOf(named, zone)?.start;
  if (start === undefined) return null;
  const date = localDate(Math.max(start, DateTime.fromMillis(now, { zone }).startOf('day').toMillis()), zone);
  const when = { at: time, days: [], date };
  const hours = Number(time.slice(0, 2));
  if (nextAfter(when, now, zone) !== null || hours >= 12) return when;
  const evening = { ...when, at: `${hours + 12}${time.slice(2)}` };
  return nextAfter(evening, now, zone) === null ? when : evening;
}
