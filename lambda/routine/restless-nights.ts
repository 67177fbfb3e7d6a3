import { QUARTERS, unpackMarks } from './day-marks';
import { meanOf } from './mean-of-days';
import type { Routine } from './routine';

/** Nights have become livelier, over weeks: a look worth having, and no finding by itself. */
export interface RestlessNights {
  /** Quarters of an hour with a sign, a night: before (the older nights remembered) and lately (the last two weeks). */
  readonly before: number;
  readonly lately: number;
  /** Standard errors between the two. */
  readonly strength: number;
  readonly nights: number;
}

/** Half past eleven at night to half past five, as in unusual-night.ts. */
const FROM = 94;
const UNTIL = 22;
const LATELY = 14;
const LEAST_BEFORE = 21;
const SURE = 3;
/** Half an hour more, and half as much again. */
const LARGE = { more: 0.5, times: 1.5 };

/** Null while too little is remembered, or where nights are as they were. */
export function restlessNights(routine: Routine): RestlessNights | null {
  const nights = nightsOf(routine.days);
  const known = (some: readonly (number | null)[]): number[] => some.filter((night) => night !== null);
  const lately = meanOf(known(nights.slice(-LATELY)));
  const before = meanOf(known(nights.slice(0, -LATELY)));
  if (lately.count < LATELY / 2 || before.count < LEAST_BEFORE) return null;
  const more = lately.mean - before.mean;
  const strength = more / Math.sqrt(lately.error ** 2 + before.error ** 2 + 1e-3);
  if (strength < SURE || more < LARGE.more || lately.mean < before.mean * LARGE.times) return null;
  return { before: before.mean, lately: lately.mean, strength, nights: lately.count };
}

/** Each remembered night's quarters with a sign; null where either of its days was not covered. */
function nightsOf(days: readonly string[]): (number | null)[] {
  return days.slice(1).map((morning, place) => {
    const evening = days[place] ?? '';
    if (evening === '' || morning === '') return null;
    const late = unpackMarks(evening).filter((quarter) => quarter >= FROM && quarter < QUARTERS);
    const early = unpackMarks(morning).filter((quarter) => quarter < UNTIL);
    return late.length + early.length;
  });
}
