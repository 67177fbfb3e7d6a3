import { DateTime } from 'luxon';
import type { Instant } from '../../household/clock';
import { inWords, ordinal } from './numbers';

const locale = 'en-GB';

/** Minutes of the local day as British people say them: "a quarter past eight", "twenty to nine", "midday". */
export function spokenTime(minutes: number): string {
  const hour = Math.floor(minutes / 60);
  const past = minutes % 60;
  if (past === 0) return hour === 0 ? 'midnight' : hour === 12 ? 'midday' : `${hourName(hour)} o'clock`;
  if (past === 15) return `a quarter past ${hourName(hour)}`;
  if (past === 30) return `half past ${hourName(hour)}`;
  if (past === 45) return `a quarter to ${hourName(hour + 1)}`;
  return past < 30
    ? `${minutesName(past)} past ${hourName(hour)}`
    : `${minutesName(60 - past)} to ${hourName(hour + 1)}`;
}

const hourName = (hour: number): string => inWords(hour % 12 === 0 ? 12 : hour % 12);

/** Fives are said bare ("ten past"), others with the word ("seven minutes past"). */
function minutesName(minutes: number): string {
  if (minutes % 5 === 0) return inWords(minutes);
  return `${inWords(minutes)} minute${minutes === 1 ? '' : 's'}`;
}

/** "ten o'clock in the morning"; midday and midnight need no more. */
export function spokenTimeOfDay(minutes: number): string {
  const said = spokenTime(minutes);
  if (said === 'midday' || said === 'midnight') return said;
  return `${said} ${inThe(minutes)}`;
}

function inThe(minutes: number): string {
  const hour = minutes / 60;
  if (hour < 12) return 'in the morning';
  if (hour < 18) return 'in the afternoon';
  return hour < 22 ? 'in the evening' : 'at night';
}

/** "Monday the second of March". */
export function spokenDate(at: Instant, zone: string): string {
  const { weekday, day, month } = named(at, zone);
  return `${weekday} the ${ordinal(day)} of ${month}`;
}

function named(at: Instant, zone: string): { weekday: string; day: number; month: string } {
  const moment = DateTime.fromMillis(at, { zone, locale });
  return { weekday: moment.toFormat('cccc'), day: moment.day, month: moment.toFormat('LLLL') };
}

/** Whole local days from `now` to `at`: -1 is yesterday. */
function daysFrom(now: Instant, at: Instant, zone: string): number {
  const start = (moment: Instant): DateTime => DateTime.fromMillis(moment, { zone }).startOf('day');
  return Math.round(start(at).diff(start(now), 'days').days);
}

export function minutesOfDay(at: Instant, zone: string): number {
  const moment = DateTime.fromMillis(at, { zone });
  return moment.hour * 60 + moment.minute;
}

/** "at ten past ten", "yesterday at a quarter to seven in the evening", "tomorrow at …", "on Sunday at …". */
export function spokenMoment(at: Instant, now: Instant, zone: string): string {
  const minutes = minutesOfDay(at, zone);
  const days = daysFrom(now, at, zone);
  if (days === 0) {
    const sameHalf = minutes < 720 === minutesOfDay(now, zone) < 720;
    return `at ${sameHalf ? spokenTime(minutes) : spokenTimeOfDay(minutes)}`;
  }
  return `${spokenDay(days, at, zone)} at ${spokenTimeOfDay(minutes)}`;
}

/** "until Friday" as Friday begins, "until tomorrow at ten o'clock in the morning", "until Monday the ninth of March". */
export function spokenUntil(at: Instant, now: Instant, zone: string): string {
  const minutes = minutesOfDay(at, zone);
  const days = daysFrom(now, at, zone);
  if (days === 0) return `until ${spokenTimeOfDay(minutes)}`;
  const day = spokenDay(days, at, zone).replace(/^on /, '');
  if (minutes === 0) return `until ${day}`;
  // A date and a clock time together are more than one breath.
  return days < 7 ? `until ${day} at ${spokenTimeOfDay(minutes)}` : `until ${day} ${inThe(minutes)}`;
}

/** "today", "tomorrow", "on Sunday". */
export function spokenDayFrom(at: Instant, now: Instant, zone: string): string {
  const days = daysFrom(now, at, zone);
  return days === 0 ? 'today' : spokenDay(days, at, zone);
}

function spokenDay(days: number, at: Instant, zone: string): string {
  if (days === -1) return 'yesterday';
  if (days === 1) return 'tomorrow';
  return Math.abs(days) < 7 ? `on ${named(at, zone).weekday}` : `on ${spokenDate(at, zone)}`;
}

/** "8:40", as a text says it. */
export const writtenTime = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** "10:15", "18:40 yesterday", "18:40 on Sun 1 Mar": each can follow "at" and "since". */
export function writtenMoment(at: Instant, now: Instant, zone: string): string {
  const time = writtenTime(minutesOfDay(at, zone));
  const days = daysFrom(now, at, zone);
  if (days === 0) return time;
  if (days === -1) return `${time} yesterday`;
  return `${time} on ${DateTime.fromMillis(at, { zone, locale }).toFormat('ccc d LLL')}`;
}

export function partOfDay(at: Instant, zone: string): 'morning' | 'afternoon' | 'evening' | 'night' {
  const hour = minutesOfDay(at, zone) / 60;
  if (hour < 5) return 'night';
  if (hour < 12) return 'morning';
  if (hour < 18) return 'afternoon';
  return hour < 22 ? 'evening' : 'night';
}
