import { isWeekend } from './calendar';
import { QUARTER, QUARTERS } from './day-marks';
import type { LocalMinute } from './home-clock';
import type { Rhythm } from './rhythm';

/** Longest silence that is waited out, in quarters of an hour: 36 hours. */
export const LONGEST = 144;

/** Chance that a silence still runs after each quarter of an hour; [0] is 1. */
export function stillSilent(rhythm: Rhythm, clockAt: (quarters: number) => LocalMinute): Float64Array {
  const odds = new Float64Array(LONGEST + 1);
  odds[0] = 1;
  for (let k = 1; k <= LONGEST; k++) {
    const quarter = Math.floor(clockAt(k - 1) / QUARTER);
    const rates = isWeekend(Math.floor(quarter / QUARTERS)) ? rhythm.weekend : rhythm.weekday;
    odds[k] = (odds[k - 1] ?? 0) * Math.exp(-(rates[quarter % QUARTERS] ?? 0));
  }
  return odds;
}
