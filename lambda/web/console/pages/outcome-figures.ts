import { outcomes } from '../../../household/episode';
import type { ClosedSummary } from '../ports';

export interface Counted {
  total: number;
  /** Most frequent first; only those that happened. */
  byOutcome: [outcome: string, number: number][];
  /** Minutes from opening to end. */
  open: { half: number | null; ninety: number | null; longest: number | null };
}

/** Nearest-rank percentile of ascending values: the smallest that at least this share of them does not exceed. */
export const percentile = (ascending: readonly number[], share: number): number | null =>
  ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? null;

export function countedOf(closed: readonly ClosedSummary[]): Counted {
  const lasted = closed
    .map(({ openedAt, closedAt }) => (closedAt - openedAt) / 60_000)
    .sort((one, other) => one - other);
  const byOutcome = outcomes
    .map((outcome): [string, number] => [outcome, closed.filter((each) => each.outcome === outcome).length])
    .filter(([, number]) => number > 0)
    .sort(([, one], [, other]) => other - one);
  return {
    total: closed.length,
    byOutcome,
    open: { half: percentile(lasted, 0.5), ninety: percentile(lasted, 0.9), longest: lasted.at(-1) ?? null },
  };
}
