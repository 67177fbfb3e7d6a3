import { QUARTER, DAY_QUARTERS_FROM, DAY_QUARTERS_TO, QUARTERS } from './day-marks';
import type { LocalMinute } from './home-clock';
import { LONGEST } from './silence-odds';

/** Rungs of the ladder of prices for one false alert, in waking hours of lying unnoticed; each 1.5 times the one below. */
export const rungPrice = (rung: number): number => 0.5 * 1.5 ** rung;

const NIGHT_WEIGHT = 0.15;

/**
 * The quarter of an hour at which to speak up, for every rung at once.
 * Had the resident fallen at a random waking moment of a silence that would have ended at E, speaking at D loses D - E;
 * speaking before E is a false alert and costs `price`. Each choice is the D of least expected loss.
 */
export function bestQuarters(
  odds: Float64Array,
  clockAt: (quarters: number) => LocalMinute,
  prices: readonly number[],
): number[] {
  const lost = new Float64Array(LONGEST + 1);
  let waking = 0;
  let endedWaking = 0;
  for (let k = 1; k <= LONGEST; k++) {
    const quarter = Math.floor(clockAt(k - 1) / QUARTER) % QUARTERS;
    lost[k] = (lost[k - 1] ?? 0) + (endedWaking * QUARTER) / 60;
    waking += ((quarter >= DAY_QUARTERS_FROM && quarter < DAY_QUARTERS_TO ? 1 : NIGHT_WEIGHT) * QUARTER) / 60;
    endedWaking += ((odds[k - 1] ?? 0) - (odds[k] ?? 0)) * waking;
  }
  const lasting = odds[LONGEST] ?? 0;
  return prices.map((price) => {
    let [best, least] = [LONGEST, Infinity];
    for (let k = 1; k <= LONGEST; k++) {
      const cost = (lost[k] ?? 0) + price * ((odds[k] ?? 0) - lasting);
      if (cost < least) [best, least] = [k, cost];
    }
    return best;
  });
}
