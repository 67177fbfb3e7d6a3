import { DAY_MINUTES, dateOf, dayNumber, instantOf, localMinute } from '../routine';
import type { Instant } from './clock';
import type { Hours } from './profile';

const localDay = (at: Instant, zone: string): number => Math.floor(localMinute(at, zone) / DAY_MINUTES);

/** `YYYY-MM-DD`. A zone that is none counts as London's, as everywhere here: no call for help may fail on it. */
export const localDate = (at: Instant, zone: string): string => dateOf(localDay(at, zone));

/** Day of the week by the clock on the wall, 1 = Monday. The first of all days was a Thursday. */
export const weekdayOf = (at: Instant, zone: string): number => ((localDay(at, zone) + 3) % 7) + 1;

/** Minutes since local midnight by the clock on the wall. */
export function wallMinutes(at: Instant, zone: string): number {
  const minute = Math.floor(localMinute(at, zone));
  return minute - Math.floor(minute / DAY_MINUTES) * DAY_MINUTES;
}

export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/**
 * The moment at which the wall clock shows `time` (`HH:mm`) on `date`. A time that the spring change skips is the same
 * time after the change (01:30 becomes 02:30); one that comes twice is the first.
 */
export const atWallTime = (date: string, time: string, zone: string): Instant =>
  instantOf(dayNumber(date) * DAY_MINUTES + minutesOf(time), zone);

export const startOfNextDay = (at: Instant, zone: string): Instant =>
  instantOf((localDay(at, zone) + 1) * DAY_MINUTES, zone);

/** The same time of day so many months on; the last of a month where that month has no such day. */
export function monthsLater(at: Instant, months: number, zone: string): Instant {
  const [year = 0, month = 0, dayOfMonth = 0] = localDate(at, zone).split('-').map(Number);
  const since = year * 12 + month - 1 + months;
  const firstOf = (month: number): number =>
    dayNumber(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
  const day = Math.min(firstOf(since) + dayOfMonth, firstOf(since + 1)) - 1;
  return Math.round(instantOf(localMinute(at, zone) + (day - localDay(at, zone)) * DAY_MINUTES, zone));
}

export const nextDate = (date: string): string => dateOf(dayNumber(date) + 1);

/** Spans may cross midnight: 20:00 to 08:00. */
export function within(hours: readonly Hours[], minutes: number): boolean {
  return hours.some(({ from, to }) => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    return start <= end ? minutes >= start && minutes < end : minutes >= start || minutes < end;
  });
}
