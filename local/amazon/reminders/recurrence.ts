import { DateTime } from 'luxon';
import type { Instant } from '../../../lambda/household/clock';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

/** One line of `recurrenceRules`: the part of RFC 5545 that Alexa takes, one time of day a rule. */
export interface RecurrenceRule {
  frequency: (typeof frequencies)[number];
  interval: number;
  /** 1 = Monday; empty for any. */
  weekdays: number[];
  daysOfMonth: number[];
  months: number[];
  hour: number;
  minute: number;
  second: number;
}

export interface Recurrence {
  rules: RecurrenceRule[];
  /** Wall times in `zone`, without one of their own. */
  start: string;
  end: string | null;
  zone: string;
}

export type RuleProblem = { kind: 'too-often' } | { kind: 'unreadable'; what: string };

export function parseRule(text: string): RecurrenceRule | RuleProblem {
  const parts = new Map(
    text
      .split(';')
      .filter(Boolean)
      .map((part) => part.split('=', 2) as [string, string]),
  );
  const given = parts.get('FREQ') ?? '';
  if (['HOURLY', 'MINUTELY', 'SECONDLY'].includes(given)) return { kind: 'too-often' };
  const frequency = frequencies.find((known) => known === given);
  if (frequency === undefined) return { kind: 'unreadable', what: 'FREQ' };

  const days = (parts.get('BYDAY') ?? '')
    .split(',')
    .filter(Boolean)
    .map((day) => weekdays.findIndex((known) => known === day) + 1);
  if (days.includes(0)) return { kind: 'unreadable', what: 'BYDAY' };
  const numbers = (key: string, highest: number, fallback: number[]): number[] | null => {
    const found = parts.has(key) ? (parts.get(key) ?? '').split(',').map(Number) : fallback;
    return found.every((number) => Number.isInteger(number) && number >= 0 && number <= highest)
      ? found
      : null;
  };
  const read = {
    INTERVAL: numbers('INTERVAL', 99, [1]),
    BYMONTHDAY: numbers('BYMONTHDAY', 31, []),
    BYMONTH: numbers('BYMONTH', 12, []),
    BYHOUR: numbers('BYHOUR', 23, [0]),
    BYMINUTE: numbers('BYMINUTE', 59, [0]),
    BYSECOND: numbers('BYSECOND', 59, [0]),
  };
  for (const [what, found] of Object.entries(read)) if (found === null) return { kind: 'unreadable', what };
  const unknown = [...parts.keys()].find((key) => !(key in read) && key !== 'FREQ' && key !== 'BYDAY');
  if (unknown !== undefined) return { kind: 'unreadable', what: unknown };
  return {
    frequency,
    interval: Math.max(1, read.INTERVAL?.[0] ?? 1),
    weekdays: days,
    daysOfMonth: read.BYMONTHDAY ?? [],
    months: read.BYMONTH ?? [],
    hour: read.BYHOUR?.[0] ?? 0,
    minute: read.BYMINUTE?.[0] ?? 0,
    second: read.BYSECOND?.[0] ?? 0,
  };
}

/** Four years hold every kind of date there is. */
const farthest = 4 * 366;

/** The first moment after `after` at which one of the rules says so; null when there is none any more. */
export function nextOccurrence({ rules, start, end, zone }: Recurrence, after: Instant): Instant | null {
  const from = DateTime.fromISO(start, { zone });
  const until = end === null ? Infinity : DateTime.fromISO(end, { zone }).toMillis();
  let day = DateTime.max(from, DateTime.fromMillis(after, { zone })).startOf('day');
  for (let days = 0; days < farthest; days += 1) {
    const moments = rules
      .filter((rule) => fallsOn(rule, day, from))
      .map(({ hour, minute, second }) => day.set({ hour, minute, second }).toMillis())
      .filter((moment) => moment > after && moment >= from.toMillis() && moment <= until);
    if (moments.length > 0) return Math.min(...moments);
    day = day.plus({ days: 1 });
  }
  return null;
}

function fallsOn(
  { frequency, interval, weekdays: days, daysOfMonth, months }: RecurrenceRule,
  day: DateTime,
  from: DateTime,
): boolean {
  if (days.length > 0 && !days.includes(day.weekday)) return false;
  if (daysOfMonth.length > 0 && !daysOfMonth.includes(day.day)) return false;
  if (months.length > 0 && !months.includes(day.month)) return false;
  switch (frequency) {
    case 'DAILY':
      return Math.round(day.diff(from.startOf('day'), 'days').days) % interval === 0;
    case 'WEEKLY':
      if (days.length === 0 && day.weekday !== from.weekday) return false;
      return Math.round(day.startOf('week').diff(from.startOf('week'), 'weeks').weeks) % interval === 0;
    case 'MONTHLY':
      if (days.length + daysOfMonth.length === 0 && day.day !== from.day) return false;
      return ((day.year - from.year) * 12 + day.month - from.month) % interval === 0;
    case 'YEARLY':
      if (months.length === 0 && day.month !== from.month) return false;
      if (days.length + daysOfMonth.length === 0 && day.day !== from.day) return false;
      return (day.year - from.year) % interval === 0;
  }
}
