import type { Instant } from './signs';
import { offsetAt } from './zone-offsets';

export { offsetAt };

/** Minutes on the home's own clock since 1970-01-01T00:00 there; a number of 24-hour days, whatever clock changes do. */
export type LocalMinute = number;

export const MINUTE = 60_000;
export const DAY_MINUTES = 1440;

export function localMinute(at: Instant, zone: string): LocalMinute {
  return at / MINUTE + offsetAt(at, zone);
}

/** Where the clock stands over a stretch of time, with at most one change of offset looked for. */
export interface ClockStretch {
  readonly before: number;
  readonly after: number;
  /** The first instant with `after`; infinite where the clock does not change. */
  readonly change: Instant;
}

export function clockStretch(from: Instant, to: Instant, zone: string): ClockStretch {
  const before = offsetAt(from, zone);
  const after = offsetAt(to, zone);
  if (before === after) return { before, after, change: Infinity };
  let [low, high] = [from, to];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  // Clocks change on whole minutes, and the last second holds the change.
  return { before, after, change: Math.floor(high / MINUTE) * MINUTE };
}

export function localIn(stretch: ClockStretch, at: Instant): LocalMinute {
  return at / MINUTE + (at < stretch.change ? stretch.before : stretch.after);
}

/**
 * The instant of a wall-clock time. A time that the clock skips (spring) is read as if the clock had not changed
 * yet, so it falls just after the change; a time that comes twice (autumn) is its first coming.
 */
export function instantOf(local: LocalMinute, zone: string): Instant {
  const asUtc = local * MINUTE;
  const early = offsetAt(asUtc - DAY_MINUTES * MINUTE, zone);
  const late = offsetAt(asUtc + DAY_MINUTES * MINUTE, zone);
  const first = asUtc - early * MINUTE;
  if (early === late || offsetAt(first, zone) === early) return first;
  const second = asUtc - late * MINUTE;
  return offsetAt(second, zone) === late ? second : first;
}

/** The local minutes of moments in ascending order, with two or three look-ups instead of one each. */
export function localMinutesOf(moments: readonly { readonly at: Instant }[], zone: string): LocalMinute[] {
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last) return [];
  const stretch = clockStretch(first.at, last.at, zone);
  return moments.map(({ at }) => localIn(stretch, at));
}
