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
  // Where the day of one pace ends, and where the day of these rates begins: both kept, so that little is divided.
  let paceEnds = (Math.floor((clock - dayBegins) / perDay) + 1) * perDay + dayBegins;
  let [midnight, rates] = [Infinity, rhythm.weekday];
  let [expected, daysBefore, today] = [0, 1, 1];
  for (let k = 1; k <= longest; k++) {
    const before = clock;
    clock = now + k + (k >= jumpAfter ? jump : 0);
    if (clock >= paceEnds) {
      daysBefore *= today;
      [paceEnds, expected, today] = [paceEnds + perDay, 0, 1];
    }
    // A coarse recorder gives the sign of a whole half-hour the time of its beginning.
    const quarter = halfHourly ? clock : before;
    if (quarter < midnight || quarter >= midnight + perDay) {
      const day = Math.floor(quarter / perDay);
      [midnight, rates] = [day * perDay, ratesOf(rhythm, day)];
    }
    const q = quarter - midnight;
    if (!halfHourly || q % 2 === 0) {
      let more = (rates[q] ?? 0) * (factor * (lately[q] ?? 1));
      if (halfHourly) more += (rates[q + 1] ?? 0) * (factor * (lately[q + 1] ?? 1));
      today *= powerNearOne(more / (shape + expected), shape);
      expected += more;
    }
    odds[k] = (1 - away) * daysBefore * today + away * (fading[k] ?? 0);
  }
  return odds;
}

/**
 * (1 + u) to the power of -shape. A quarter of an hour adds little, and then two short series, good to nine digits, take a fifth of the
 * time of a logarithm and a power: these are worked out for every quarter of every silence.
 */
function powerNearOne(u: number, shape: number): number {
  if (u > 0.15 || shape * u > 0.25) return Math.exp(-shape * Math.log(1 + u));
  const z = u / (2 + u);
  const square = z * z;
  const x = -2 * shape * z * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7))));
  const high = 1 / 24 + x * (1 / 120 + x * (1 / 720 + x * (1 / 5040)));
  return 1 + x * (1 + x * (1 / 2 + x * (1 / 6 + x * high)));
}
