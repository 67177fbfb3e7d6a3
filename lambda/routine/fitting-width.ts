import { smoothed } from './smoothing';

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
 * the others (least-squares' sister for densities: likelihood cross-validation, Habbema and Duin, 1974).
 */
export function fittingWidth(counts: Float64Array, marks: readonly WeighedMark[]): number {
  let [best, most]: [number, number] = [WIDTHS[WIDTHS.length - 1] ?? 6, -Infinity];
  for (const width of WIDTHS) {
    const density = smoothed(counts, width);
    const own = smoothed(oneMark(counts.length), width)[0] ?? 0;
    let likelihood = 0;
    for (const { quarter, weight } of marks) {
      const others = Math.max(0, (density[quarter] ?? 0) - weight * own);
      likelihood += weight * Math.log(others + STRAY);
    }
    if (likelihood > most) [best, most] = [width, likelihood];
  }
  return best;
}

function oneMark(length: number): Float64Array {
  const counts = new Float64Array(length);
  counts[0] = 1;
  return counts;
}
