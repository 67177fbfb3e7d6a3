import { QUARTER, QUARTERS } from './day-marks';
import type { ClockAhead } from './clock-ahead';
import { ratesOn, type Rhythm } from './rhythm';

/** Longest silence that is waited out, in quarters of an hour: 36 hours. */
export const LONGEST = 144;

/**
 * Days of one home differ more than chance allows (she is out, or unwell): each is taken to run at a pace of its own,
 * gamma-distributed with this shape. The chance that a silence outlasts H expected signs of one day is then
 * (1 + H/shape)^-shape instead of exp(-H): the gamma frailty of survival analysis (Vaupel, Manton and Stallard 1979).
 */
const PACE_SHAPE = 4;
/** A new day, with a pace of its own, begins at four in the morning: who was out late gets up as ever. */
const DAY_BEGINS = 240 / QUARTER;
/** Now and then nobody is at home at all: one silence in fifty is of that kind, whatever the clock, and fades over so many hours. Both are less so the more one day is like the other. */
const AWAY_SHARE = 0.02;
const AWAY_HOURS = 16;
const awayStill = Float64Array.from({ length: LONGEST + 1 }, (_, k) => Math.exp(-k / 4 / AWAY_HOURS));

/** Chance that a silence still runs after each quarter of an hour, 0 to 36 hours; [0] is 1. `factor`: how lively the home is, 1 as usual. */
export function stillSilent(
  rhythm: Rhythm,
  factor: number,
  { now, jumpAfter, jump }: ClockAhead,
): Float64Array {
  // Names of other files are looked up anew at each use, and this loop runs for every sign: hence the copies.
  const [longest, perDay, dayBegins, fading, ratesOf] = [LONGEST, QUARTERS, DAY_BEGINS, awayStill, ratesOn];
  const { halfHourly, variety, lately } = rhythm;
  const [shape, away] = [PACE_SHAPE / variety ** 2, AWAY_SHARE * variety ** 2];
  const odds = new Float64Array(longest + 1);
  odds[0] = 1;
  let clock = now;
  let paceDay = Math.floor((clock - dayBegins) / perDay);
  let [rateDay, rates] = [NaN, rhythm.weekday];
  let [expected, daysBefore, today] = [0, 1, 1];
  for (let k = 1; k <= longest; k++) {
    const before = clock;
    clock = now + k + (k >= jumpAfter ? jump : 0);
    const newDay = Math.floor((clock - dayBegins) / perDay);
    if (newDay !== paceDay) {
      daysBefore *= today;
      [paceDay, expected, today] = [newDay, 0, 1];
    }
    // A coarse recorder gives the sign of a whole half-hour the time of its beginning.
    const quarter = halfHourly ? clock : before;
    const day = Math.floor(quarter / perDay);
    if (day !== rateDay) [rateDay, rates] = [day, ratesOf(rhythm, day)];
    const q = quarter - day * perDay;
    if (!halfHourly || q % 2 === 0) {
      expected += (rates[q] ?? 0) * (factor * (lately[q] ?? 1));
      if (halfHourly) expected += (rates[q + 1] ?? 0) * (factor * (lately[q + 1] ?? 1));
      today = Math.exp(-shape * Math.log(1 + expected / shape));
    }
    odds[k] = (1 - away) * daysBefore * today + away * (fading[k] ?? 0);
  }
  return odds;
}
