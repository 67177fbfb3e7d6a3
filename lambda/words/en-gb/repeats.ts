import type { Instant } from '../../household/clock';
import { minutesOfDay, spokenMoment, spokenTimeOfDay } from './times';

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "today at three o'clock in the afternoon, just once". */
export function spokenOnce(at: Instant, now: Instant, zone: string): string {
  const moment = spokenMoment(at, now, zone);
  const said = moment.startsWith('at ') ? `today at ${spokenTimeOfDay(minutesOfDay(at, zone))}` : moment;
  return `${said}, just once`;
}

/** "at ten o'clock in the morning, on weekdays". `days`: 0 = Monday. */
export const spokenRepeat = (time: string, days: readonly number[]): string =>
  `at ${time}, ${spokenDays(days)}`;

function spokenDays(days: readonly number[]): string {
  const has = (...wanted: number[]): boolean =>
    days.length === wanted.length && wanted.every((day) => days.includes(day));
  if (has(0, 1, 2, 3, 4, 5, 6)) return 'every day';
  if (has(0, 1, 2, 3, 4)) return 'on weekdays';
  if (has(5, 6)) return 'at weekends';
  const named = days.map((day) => `${names[day] ?? ''}s`);
  const last = named.at(-1) ?? '';
  return `on ${named.length < 2 ? last : `${named.slice(0, -1).join(', ')} and ${last}`}`;
}
