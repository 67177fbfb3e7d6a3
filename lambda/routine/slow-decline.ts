import { QUARTER, unpackMarks } from './day-marks';
import { meanOf } from './mean-of-days';
import type { Routine } from './routine';

export interface DeclineFacts {
  /** What has changed: fewer signs a day, a later start of the day, or fewer hours of the day with signs. */
  readonly what: 'less' | 'later' | 'narrower';
  /** Per day: before (the older days remembered) and lately (the last four weeks); signs, minutes of the day, or hours. */
  readonly before: number;
  readonly lately: number;
  /** Standard errors between the two. */
  readonly strength: number;
  readonly days: number;
}

const LATELY = 28;
const LEAST_BEFORE = 28;

type Measure = (marks: readonly number[]) => number;

const measures: readonly {
  what: DeclineFacts['what'];
  of: Measure;
  large: (before: number, lately: number) => boolean;
}[] = [
  { what: 'less', of: (marks) => marks.length, large: (a, b) => (a - b) / Math.max(a, 1) > 0.25 },
  { what: 'later', of: firstMinute, large: (a, b) => b - a > 60 },
  {
    what: 'narrower',
    of: (marks) => (((marks.at(-1) ?? 0) - (marks[0] ?? 0)) * QUARTER) / 60,
    large: (a, b) => a - b > 2,
  },
];

/** A slow change over weeks, for staff only. The strongest one that is both sure and large, else null. */
export function slowDecline({ days }: Routine): DeclineFacts | null {
  const [before, lately] = [learnedFrom(days.slice(0, -LATELY)), learnedFrom(days.slice(-LATELY))];
  if (lately.length < 14 || before.length < LEAST_BEFORE) return null;
  let found: DeclineFacts | null = null;
  for (const { what, of, large } of measures) {
    const [old, fresh] = [meanOf(before.map(of)), meanOf(lately.map(of))];
    const strength = Math.abs(old.mean - fresh.mean) / Math.sqrt(old.error ** 2 + fresh.error ** 2 + 1e-9);
    if (strength < 4 || !large(old.mean, fresh.mean) || strength <= (found?.strength ?? 0)) continue;
    found = { what, before: old.mean, lately: fresh.mean, strength, days: lately.length };
  }
  return found;
}

const learnedFrom = (days: readonly string[]): (readonly number[])[] =>
  days.filter((day) => day !== '').map(unpackMarks);

function firstMinute(marks: readonly number[]): number {
  const first = marks.find((quarter) => quarter >= 16);
  return (first ?? 96) * QUARTER;
}
