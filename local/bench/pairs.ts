/** Milliseconds of two things done in turn, A B A B …, so that a machine that slows down slows both. */
export interface Pairs {
  own: number[];
  bare: number[];
}

/** Does both `rounds` times after `warmUp` rounds that do not count; each answers with its own milliseconds. */
export async function inPairs(
  own: (round: number) => number | Promise<number>,
  bare: (round: number) => number | Promise<number>,
  rounds: number,
  warmUp = 1,
): Promise<Pairs> {
  const pairs: Pairs = { own: [], bare: [] };
  for (let round = -warmUp; round < rounds; round += 1) {
    const [one, other] = [await own(round + warmUp), await bare(round + warmUp)];
    if (round < 0) continue;
    pairs.own.push(one);
    pairs.bare.push(other);
  }
  return pairs;
}

/** The value below which a share of all values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The ratio of what was measured, pair by pair. */
export const ratioOf = ({ own, bare }: Pairs): number =>
  median(own.map((milliseconds, round) => milliseconds / (bare[round] ?? Number.NaN)));

export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));
