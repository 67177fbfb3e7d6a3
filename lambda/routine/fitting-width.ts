import { bell, smoothed } from './smoothing';

/** A day of the past: its quarters with signs, and what it weighs. */
export interface WeighedDay {
  readonly quarters: readonly number[];
  readonly weight: number;
}

/** Quarters of an hour (standard deviations): from a kettle by the clock to a day without habits. */
const WIDTHS = [1, 2, 3, 4, 6] as const;
/** Signs that come from nowhere, a day and quarter: so that one of them does not decide. */
const STRAY = 0.3;

/**
 * How far the signs of a home are spread round their usual times: the width under which each past sign is best foretold by all
 * the others (likelihood cross-validation: Habbema, Hermans and van den Broek 1974).
 */
export function fittingWidth(counts: Float64Array, days: readonly WeighedDay[]): number {
  let [best, most]: [number, number] = [WIDTHS[WIDTHS.length - 1] ?? 6, -Infinity];
  for (const width of WIDTHS) {
    const likelihood = foretold(smoothed(counts, width), Math.max(...bell(width)), days);
    if (likelihood > most) [best, most] = [width, likelihood];
  }
  return best;
}

/** `own`: what a sign adds to the density at its own quarter. */
function foretold(density: Float64Array, own: number, days: readonly WeighedDay[]): number {
  const stray = STRAY;
  let likelihood = 0;
  for (const { quarters, weight } of days) {
    // One logarithm a day: at most 96 factors between a third and some hundreds.
    let chance = 1;
    for (const quarter of quarters) chance *= Math.max(0, (density[quarter] ?? 0) - weight * own) + stray;
    likelihood += weight * Math.log(chance);
  }
  return likelihood;
}
