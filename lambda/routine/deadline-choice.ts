import type { ClockAhead } from './clock-ahead';
import { QUARTER, QUARTERS } from './day-marks';
import { isWaking } from './rhythm';
import { LONGEST } from './silence-odds';

/** Hours of the night count a little: most falls are in waking hours, 07:00 to 22:00. */
const NIGHT_WEIGHT = 0.1;
const HOURS = QUARTER / 60;
/** Waking hours in each quarter of the day. */
const wakingHours = Float64Array.from(
  { length: QUARTERS },
  (_, quarter) => (isWaking(quarter) ? 1 : NIGHT_WEIGHT) * HOURS,
);

/**
 * What each choice of deadline would lose if nobody minded false alerts, in waking hours times hours, for each quarter.
 * Had the resident fallen at a random waking moment of a silence that would else have ended at E, speaking up at D > E is
 * D - E too late. So the loss at D is the sum over E < D of P(E) (D - E) W(E), W = waking hours from the last sign to E.
 */
export function lateness(odds: Float64Array, { now, jumpAfter, jump }: ClockAhead): Float64Array {
  const [longest, perDay, weights] = [LONGEST, QUARTERS, wakingHours];
  const lost = new Float64Array(longest + 1);
  let waking = 0;
  let endedWaking = 0;
  for (let k = 1; k <= longest; k++) {
    lost[k] = (lost[k - 1] ?? 0) + endedWaking * HOURS;
    const clock = now + k - 1 + (k > jumpAfter ? jump : 0);
    waking += weights[clock % perDay] ?? 0;
    endedWaking += ((odds[k - 1] ?? 0) - (odds[k] ?? 0)) * waking;
  }
  return lost;
}

/** The quarter of an hour at which to speak up: least lateness plus `price` times the chance that the silence then still ends by itself. */
export function bestQuarter(odds: Float64Array, lost: Float64Array, price: number, from = 1): number {
  const longest = odds.length - 1;
  let best = longest;
  let least = Infinity;
  // Lateness never shrinks: where it alone costs as much, nothing better comes.
  for (let k = from; k <= longest && (lost[k] ?? 0) < least; k++) {
    const cost = (lost[k] ?? 0) + price * (odds[k] ?? 0);
    if (cost < least) {
      best = k;
      least = cost;
    }
  }
  return best;
}
