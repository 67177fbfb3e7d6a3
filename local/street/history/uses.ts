import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import type { Instant } from '../../../lambda/household';

/** A life by the clock, with some jitter. Times are wall times `HH:mm` in `zone`; durations in milliseconds. */
export interface Habits {
  uses: Record<string, readonly string[]>;
  jitter: number;
  zone: string;
  /** Two homes with the same seed live alike. */
  seed: string;
}

export interface Use {
  plug: string;
  at: Instant;
}

/** Uniform in [0, 1), from the seed and what it is for: the same whatever else is asked. */
function uniform(seed: string, what: string): number {
  return createHash('sha256').update(`${seed}\n${what}`).digest().readUInt32BE(0) / 2 ** 32;
}

/** Every use from `from` up to `until`, in order of time. Seconds are kept, as a hand does not wait for the minute. */
export function usesBetween(habits: Habits, from: Instant, until: Instant): Use[] {
  const { uses, jitter, zone, seed } = habits;
  const first = DateTime.fromMillis(from, { zone }).startOf('day');
  const days = Math.ceil(DateTime.fromMillis(until, { zone }).diff(first, 'days').days) + 1;
  const all: Use[] = [];
  for (let day = 0; day < days; day += 1) {
    const date = first.plus({ days: day }).toISODate() ?? '';
    for (const [plug, times] of Object.entries(uses)) {
      for (const time of times) {
        const usual = DateTime.fromISO(`${date}T${time}`, { zone }).toMillis();
        const off = (uniform(seed, `${plug} ${date} ${time}`) * 2 - 1) * jitter;
        all.push({ plug, at: Math.round((usual + off) / 1_000) * 1_000 });
      }
    }
  }
  return all.filter(({ at }) => at >= from && at < until).sort((one, other) => one.at - other.at);
}
