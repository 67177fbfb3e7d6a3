import { QUARTER, unpackMarks } from './day-marks';
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

/** A slow change over weeks, for staff only. The strongest one that is both sure and large, else null. */
export function slowDecline(routine: Routine): DeclineFacts | null {
  const lately = routine.days
    .slice(-LATELY)
    .filter((day) => day !== '')
    .map(unpackMarks);
  const before = routine.days
    .slice(0, -LATELY)
    .filter((day) => day !== '')
    .map(unpackMarks);
  if (lately.length < 14 || before.length < LEAST_BEFORE) return null;
  const found = [
    compare(
      'less',
      before,
      lately,
      (marks) => marks.length,
      (a, b) => (a - b) / Math.max(a, 1) > 0.25,
    ),
    compare(
      'later',
      before,
      lately,
      (marks) => firstMinute(marks),
      (a, b) => b - a > 60,
    ),
    compare(
      'narrower',
      before,
      lately,
      (marks) => (((marks.at(-1) ?? 0) - (marks[0] ?? 0)) * QUARTER) / 60,
      (a, b) => a - b > 2,
    ),
  ].filter((facts) => facts !== null);
  found.sort((a, b) => b.strength - a.strength);
  return found[0] ?? null;
}

function firstMinute(marks: readonly number[]): number {
  const first = marks.find((quarter) => quarter >= 16);
  return (first ?? 96) * QUARTER;
}

function compare(
  what: DeclineFacts['what'],
  before: readonly (readonly number[])[],
  lately: readonly (readonly number[])[],
  measure: (marks: readonly number[]) => number,
  large: (before: number, lately: number) => boolean,
): DeclineFacts | null {
  const [old, fresh] = [moments(before.map(measure)), moments(lately.map(measure))];
  const strength = Math.abs(old.mean - fresh.mean) / Math.sqrt(old.error ** 2 + fresh.error ** 2 + 1e-9);
  if (strength < 4 || !large(old.mean, fresh.mean)) return null;
  return { what, before: old.mean, lately: fresh.mean, strength, days: lately.length };
}

function moments(values: readonly number[]): { mean: number; error: number } {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1);
  return { mean, error: Math.sqrt(variance / values.length) };
}
