import { dayNumber } from './calendar';
import { QUARTERS, unpackMarks } from './day-marks';
import { expectedBetween, type Rhythm } from './rhythm';
import type { Routine } from './routine';

/** Pseudo-signs by which each ratio is held to 1, and the power to which it is believed; by the number of days looked back. */
const SPANS = [
  { days: 1, shrink: 3, power: 0.3 },
  { days: 3, shrink: 4, power: 0.5 },
] as const;

/**
 * How lively this home has been lately, as a factor on its rates: signs of the last day and the last three days over what
 * was expected in them. Somebody half away, or ill, is heard less, and the next silence lasts longer too.
 * `now`: quarter of the last sign, counted from 1970; `recent`: quarters with signs after the folded days, ascending.
 */
export function liveliness(routine: Routine, rhythm: Rhythm, recent: readonly number[], now: number): number {
  if (routine.foldedThrough === null) return 1;
  const through = dayNumber(routine.foldedThrough);
  let factor = 1;
  for (const { days, shrink, power } of SPANS) {
    const { seen, expected } = seenSince(routine, rhythm, recent, now - days * QUARTERS, now, through);
    factor *= ((seen + shrink) / (expected + shrink)) ** power;
  }
  return factor;
}

/** Signs seen and expected from one quarter to another, both included; days not learned from count neither way. */
function seenSince(
  { days }: Routine,
  rhythm: Rhythm,
  recent: readonly number[],
  from: number,
  now: number,
  through: number,
): { seen: number; expected: number } {
  const perDay = QUARTERS;
  let [seen, expected] = [0, 0];
  for (let day = Math.floor(from / perDay); day * perDay <= now; day++) {
    const packed = day > through ? null : (days[days.length - 1 - (through - day)] ?? '');
    if (packed === '') continue;
    const start = day * perDay;
    const [first, last] = [Math.max(0, from - start), Math.min(perDay - 1, now - start)];
    if (packed !== null) for (const mark of unpackMarks(packed)) if (mark >= first && mark <= last) seen++;
    expected += expectedBetween(rhythm, day, first, last);
  }
  const unfolded = (through + 1) * perDay;
  for (const quarter of recent) if (quarter >= from && quarter <= now && quarter >= unfolded) seen++;
  return { seen, expected };
}
