import type { Instant, Sign } from '../../lambda/routine';

/**
 * The plainest detector that learns: it waits as long as the longest silence but two of the last 120 days. What it costs is the yardstick for what ours
 * costs.
 */
export interface PlainThreshold {
  /** The longest silence within each day, milliseconds. */
  readonly longest: readonly number[];
  readonly hold: number;
}

const REMEMBERED_DAYS = 120;
const LONGER_ONES = 2;

export const noThreshold: PlainThreshold = { longest: [], hold: 0 };

export function plainFold(before: PlainThreshold, signs: readonly Sign[]): PlainThreshold {
  let longest = 0;
  for (const [index, { at }] of signs.entries())
    longest = Math.max(longest, at - (signs[index - 1]?.at ?? at));
  const all = [...before.longest, longest].slice(-REMEMBERED_DAYS);
  const hold = [...all].sort((one, other) => other - one)[LONGER_ONES] ?? longest;
  return { longest: all, hold };
}

/** From the newest of the signs that are known. */
export function plainDeadline(
  { hold }: PlainThreshold,
  recent: readonly Sign[],
  last: Sign | null,
): { at: Instant; since: Instant } | null {
  let since = last?.at ?? null;
  for (const { at } of recent) since = Math.max(since ?? at, at);
  return since === null ? null : { at: since + hold, since };
}
