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
 * the others (likelihood cross-validation: Habbema, Hermans and van den Broek 1974). Gives the counts smoothed by that width.
 */
export function fittinglySmoothed(counts: Float64Array, days: readonly WeighedDay[]): Float64Array {
  let [best, most] = [counts, -Infinity];
  for (const width of WIDTHS) {
    const density = smoothed(counts, width);
    const kernel = bell(width);
    const likelihood = foretold(density, kernel[(kernel.length - 1) / 2] ?? 0, days);
    if (likelihood > most) [best, most] = [density, likelihood];
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
    const itself = weight * own;
    for (let i = 0; i < quarters.length; i++) {
      const others = (density[quarters[i] ?? 0] ?? 0) - itself;
      chance *= (others > 0 ? others : 0) + stray;
    }
    likelihood += weight * Math.log(chance);
  }
  return likelihood;
}
