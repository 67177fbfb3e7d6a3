import { DateTime } from 'luxon';
import type { Instant } from '../clock';
import { atWallTime, localDate, nextDate } from '../local-time';
import { weekdays, type When } from './reminder';

/** A week and a day hold every day of the week. */
const aWeek = 8;
/** A year holds every change of the clocks. */
const aYear = 366;

/** When it is due on this local date; null where it is not. A time that the clocks skip that night comes as late after. */
export function dueOn({ at, days, date }: When, on: string, zone: string): Instant | null {
  if (date !== null) return date === on ? atWallTime(on, at, zone) : null;
  const weekday = weekdays[DateTime.fromISO(on, { zone: 'utc' }).weekday - 1];
  return weekday !== undefined && days.includes(weekday) ? atWallTime(on, at, zone) : null;
}

/** The first time it is due after `after`; null where it never is again. */
export function nextAfter(when: When, after: Instant, zone: string): Instant | null {
  let on = when.date ?? localDate(after, zone);
  for (let days = 0; days < aWeek; days += 1) {
    const due = dueOn(when, on, zone);
    if (due !== null && due > after) return due;
    if (when.date !== null) return null;
    on = nextDate(on);
  }
  return null;
}

/** The last time it was due, up to and with `upTo`; null where it never was within a week. */
export function lastUpTo(when: When, upTo: Instant, zone: string): Instant | null {
  const today = DateTime.fromISO(localDate(upTo, zone), { zone: 'utc' });
  for (let days = 0; days < aWeek; days += 1) {
    const due = dueOn(when, when.date ?? today.minus({ days }).toFormat('yyyy-MM-dd'), zone);
    if (due !== null && due <= upTo) return due;
    if (when.date !== null) return null;
  }
  return null;
}

/** A night on which the clocks skip this time. */
export interface SkippedTime {
  date: string;
  /** When it comes that night, `HH:mm`. */
  instead: string;
}

/** The first such night within a year from `from` on which it is due; null where there is none. */
export function skippedTime(when: When, from: Instant, zone: string): SkippedTime | null {
  let on = when.date ?? localDate(from, zone);
  for (let days = 0; days < aYear; days += 1) {
    const due = dueOn(when, on, zone);
    const said = due === null ? when.at : DateTime.fromMillis(due, { zone }).toFormat('HH:mm');
    if (said !== when.at) return { date: on, instead: said };
    if (when.date !== null) return null;
    on = nextDate(on);
  }
  return null;
}
