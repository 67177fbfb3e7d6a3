import { DateTime } from 'luxon';
import type { Instant } from './clock';
import type { Hours } from './profile';

export const localDate = (at: Instant, zone: string): string =>
  DateTime.fromMillis(at, { zone }).toFormat('yyyy-MM-dd');

/** Minutes since local midnight by the clock on the wall. */
export function wallMinutes(at: Instant, zone: string): number {
  const wall = DateTime.fromMillis(at, { zone });
  return wall.hour * 60 + wall.minute;
}

export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/**
 * The moment at which the wall clock shows `time` (`HH:mm`) on `date`. A time that the spring change skips is the same
 * time after the change (01:30 becomes 02:30); one that comes twice is the first.
 */
export function atWallTime(date: string, time: string, zone: string): Instant {
  return DateTime.fromISO(`${date}T${time}`, { zone }).toMillis();
}

export function startOfNextDay(at: Instant, zone: string): Instant {
  return DateTime.fromMillis(at, { zone }).startOf('day').plus({ days: 1 }).toMillis();
}

export const nextDate = (date: string): string =>
  DateTime.fromISO(date, { zone: 'utc' }).plus({ days: 1 }).toFormat('yyyy-MM-dd');

/** Spans may cross midnight: 20:00 to 08:00. */
export function within(hours: readonly Hours[], minutes: number): boolean {
  return hours.some(({ from, to }) => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    return start <= end ? minutes >= start && minutes < end : minutes >= start || minutes < end;
  });
}
