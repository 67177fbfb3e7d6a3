import { QUARTERS } from './day-marks';
import { smoothed } from './smoothing';

/** An hour either way; pseudo-days that hold the regularity to chance; and its bound. */
const WINDOW = 4;
const REGULAR_SHRINK = 1;
const MOST_REGULAR = 8;

/** Where the weighed days with a sign within an hour begin and end: one entry a quarter, and one past the last. */
export const noWindows = (): Float64Array => new Float64Array(QUARTERS + 1);

/** Adds a day's windows, each quarter once. `today` is ascending. */
export function addWindows(edges: Float64Array, today: readonly number[], weight: number): void {
  const [last, window] = [edges.length - 1, WINDOW];
  let covered = 0;
  for (const quarter of today) {
    const [from, to] = [Math.max(covered, quarter - window), Math.min(last, quarter + window + 1)];
    if (from >= to) continue;
    edges[from] = (edges[from] ?? 0) + weight;
    edges[to] = (edges[to] ?? 0) - weight;
    covered = to;
  }
}

/**
 * How much surer the signs around each quarter are than chance would have them. Of signs that come at random, c to a window,
 * a share exp(-c) of windows has none; a kettle that is on every morning leaves none empty. The rate is scaled so that
 * an empty window is as rare as it was seen to be. `both`: weighed signs; `edges`: those of the windows.
 */
export function regularity(both: Float64Array, edges: Float64Array, total: number): Float64Array {
  const [bins, window, shrink, most] = [QUARTERS, WINDOW, REGULAR_SHRINK, MOST_REGULAR];
  const factors = new Float64Array(bins);
  let [anySign, count] = [0, 0];
  for (let i = 0; i < window; i++) count += both[i] ?? 0;
  for (let q = 0; q < bins; q++) {
    anySign += edges[q] ?? 0;
    // A window that slides: what comes in is added, what goes out is taken off.
    if (q + window < bins) count += both[q + window] ?? 0;
    if (q > window) count -= both[q - window - 1] ?? 0;
    const expected = (Math.max(0, count) + 0.05) / (total + 1);
    const share = (anySign + shrink * (1 - Math.exp(-expected))) / (total + shrink);
    factors[q] = Math.min(most, Math.max(1 / most, -Math.log(1 - share) / expected));
  }
  return smoothed(factors, 1);
}
