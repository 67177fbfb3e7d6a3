import { QUARTERS, unpackMarks } from './day-marks';
import { dayNumber } from './calendar';
import { ratesOn, type Rhythm } from './rhythm';
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
    const from = now - days * QUARTERS;
    let [seen, expected] = [0, 0];
    for (let day = Math.floor(from / QUARTERS); day * QUARTERS <= now; day++) {
      const packed = day > through ? null : (routine.days[routine.days.length - 1 - (through - day)] ?? '');
      if (packed === '') continue;
      const start = day * QUARTERS;
      const marks = packed === null ? [] : unpackMarks(packed);
      for (const mark of marks) if (start + mark >= from && start + mark <= now) seen++;
      const rates = ratesOn(rhythm, day);
      const last = Math.min(QUARTERS - 1, now - start);
      for (let q = Math.max(0, from - start); q <= last; q++) expected += rates[q] ?? 0;
    }
    for (const quarter of recent)
      if (quarter >= from && quarter <= now && quarter >= (through + 1) * QUARTERS) seen++;
    factor *= ((seen + shrink) / (expected + shrink)) ** power;
  }
  return factor;
}
