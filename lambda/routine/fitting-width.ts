import { bell, smoothed } from './smoothing';

/** A sign of the past: its quarter of the day, and what its day weighs. */
export interface WeighedMark {
  readonly quarter: number;
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
export function fittingWidth(counts: Float64Array, marks: readonly WeighedMark[]): number {
  let [best, most]: [number, number] = [WIDTHS[WIDTHS.length - 1] ?? 6, -Infinity];
  for (const width of WIDTHS) {
    const density = smoothed(counts, width);
    const own = Math.max(...bell(width));
    let likelihood = 0;
    for (const { quarter, weight } of marks) {
      const others = Math.max(0, (density[quarter] ?? 0) - weight * own);
      likelihood += weight * Math.log(others + STRAY);
    }
    if (likelihood > most) [best, most] = [width, likelihood];
  }
  return best;
}
