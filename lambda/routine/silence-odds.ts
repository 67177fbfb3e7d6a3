import { QUARTER, QUARTERS } from './day-marks';
import type { LocalMinute } from './home-clock';
import { ratesOn, type Rhythm } from './rhythm';

/** Longest silence that is waited out, in quarters of an hour: 36 hours. */
export const LONGEST = 144;

/** How far the last days' own pattern is believed. */
const LATELY_POWER = 0.6;
/**
 * Silences of one home differ more than chance allows (she is out, or asleep, or away): each is taken to run at a pace of
 * its own, gamma-distributed with this shape. The chance that a silence outlasts H expected signs is then
 * (1 + H/shape)^-shape instead of exp(-H): the gamma frailty of survival analysis (Vaupel, Manton and Stallard 1979).
 */
const FRAILTY_SHAPE = 6;

/** Chance that a silence still runs after each quarter of an hour, 0 to 36 hours; [0] is 1. `clockAt`: the local clock after k quarters. */
export function stillSilent(
  rhythm: Rhythm,
  factor: number,
  clockAt: (quarters: number) => LocalMinute,
): Float64Array {
  const odds = new Float64Array(LONGEST + 1);
  odds[0] = 1;
  let expected = 0;
  const rateIn = (quarter: number): number => {
    const day = Math.floor(quarter / QUARTERS);
    const q = quarter - day * QUARTERS;
    return factor * (ratesOn(rhythm, day)[q] ?? 0) * (rhythm.lately[q] ?? 1) ** LATELY_POWER;
  };
  for (let k = 1; k <= LONGEST; k++) {
    if (rhythm.halfHourly) {
      // A coarse recorder gives the sign of a whole half-hour the time of its beginning.
      const quarter = Math.floor(clockAt(k) / QUARTER);
      if (quarter % 2 === 0) expected += rateIn(quarter) + rateIn(quarter + 1);
    } else {
      expected += rateIn(Math.floor(clockAt(k - 1) / QUARTER));
    }
    odds[k] = (1 + expected / FRAILTY_SHAPE) ** -FRAILTY_SHAPE;
  }
  return odds;
}
