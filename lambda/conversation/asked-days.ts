import { DateTime } from 'luxon';
import type { Instant } from '../household/clock';

export interface Days {
  start: Instant;
  /** Exclusive. */
  end: Instant;
}

/** What AMAZON.DATE can name and that begins on a certain day: a day, a week, a weekend, a month. In the home's zone. */
export function daysOf(date: string, zone: string): Days | null {
  const [, week, weekend] = /^(\d{4}-W\d{2})(-WE)?$/.exec(date) ?? [];
  const lasts = week === undefined ? { days: 1 } : weekend === undefined ? { weeks: 1 } : { days: 2 };
  const month = /^\d{4}-\d{2}$/.test(date);
  if (week === undefined && !month && !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const start = DateTime.fromISO(weekend === undefined ? date : `${week}-6`, { zone });
  if (!start.isValid) return null;
  return { start: start.toMillis(), end: start.plus(month ? { months: 1 } : lasts).toMillis() };
}

/** The days a question names: null where it names none, `unclear` where they cannot be made out. "Now" is no day. */
export function askedDays(date: string | undefined, now: Instant, zone: string): Days | null | 'unclear' {
  if (date === undefined || date === 'PRESENT_REF') return null;
  const days = daysOf(date, zone);
  return !days || days.end <= now ? 'unclear' : days;
}

/** The days of the week within these days, 1 = Monday; null: any. */
export function weekdaysIn(days: Days | null | 'unclear', zone: string): number[] | null {
  if (days === null || days === 'unclear') return null;
  const found = new Set<number>();
  for (
    let at = DateTime.fromMillis(days.start, { zone });
    at.toMillis() < days.end;
    at = at.plus({ days: 1 })
  ) {
    found.add(at.weekday);
  }
  return [...found];
}
