import { QUARTER, QUARTERS } from './day-marks';
import { DAY_MINUTES, type LocalMinute } from './home-clock';
import { ratesOn, type Rhythm } from './rhythm';

/** Longest silence that is waited out, in quarters of an hour: 36 hours. */
export const LONGEST = 144;

/** How far the last days' own pattern is believed. */
const LATELY_POWER = 0.6;
/**
 * Days of one home differ more than chance allows (she is out, or unwell): each is taken to run at a pace of its own,
 * gamma-distributed with this shape. The chance that a silence outlasts H expected signs of one day is then
 * (1 + H/shape)^-shape instead of exp(-H): the gamma frailty of survival analysis (Vaupel, Manton and Stallard 1979).
 */
const PACE_SHAPE = 12;
/** A new day, with a pace of its own, begins at four in the morning: who was out late gets up as ever. */
const DAY_BEGINS = 240;
/** Now and then nobody is at home at all: one silence in fifty is of that kind, whatever the clock, and fades over so many hours. */
const AWAY_SHARE = 0.02;
const AWAY_HOURS = 16;

/** Chance that a silence still runs after each quarter of an hour, 0 to 36 hours; [0] is 1. `clockAt`: the local clock after k quarters. */
export function stillSilent(
  rhythm: Rhythm,
  factor: number,
  clockAt: (quarters: number) => LocalMinute,
): Float64Array {
  const odds = new Float64Array(LONGEST + 1);
  odds[0] = 1;
  const lately = rhythm.lately.map((ratio) => factor * ratio ** LATELY_POWER);
  const rateIn = (quarter: number): number => {
    const day = Math.floor(quarter / QUARTERS);
    const q = quarter - day * QUARTERS;
    return (ratesOn(rhythm, day)[q] ?? 0) * (lately[q] ?? 1);
  };
  const dayOf = (k: number): number => Math.floor((clockAt(k) - DAY_BEGINS) / DAY_MINUTES);
  let [day, expected, daysBefore] = [dayOf(0), 0, 1];
  for (let k = 1; k <= LONGEST; k++) {
    if (dayOf(k) !== day) {
      daysBefore *= (1 + expected / PACE_SHAPE) ** -PACE_SHAPE;
      [day, expected] = [dayOf(k), 0];
    }
    if (rhythm.halfHourly) {
      // A coarse recorder gives the sign of a whole half-hour the time of its beginning.
      const quarter = Math.floor(clockAt(k) / QUARTER);
      if (quarter % 2 === 0) expected += rateIn(quarter) + rateIn(quarter + 1);
    } else {
      expected += rateIn(Math.floor(clockAt(k - 1) / QUARTER));
    }
    const atHome = daysBefore * (1 + expected / PACE_SHAPE) ** -PACE_SHAPE;
    odds[k] = (1 - AWAY_SHARE) * atHome + AWAY_SHARE * Math.exp(-k / 4 / AWAY_HOURS);
  }
  return odds;
}
