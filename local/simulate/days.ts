import { atWallTime, localDate, minute, day, type Instant } from '../../lambda/household';
import type { Random } from './random';

/** When a resident uses the kettle on one day. */
export interface Routine {
  /** Of a day that begins at this local date; in order, UTC. */
  usesOn(date: string): Instant[];
}

const zone = 'Europe/London';
const hours = ['07:10', '09:00', '10:30', '12:45', '15:00', '17:30', '19:30', '21:30'] as const;

/** Four to seven usual times with a jitter of their own; now and then one is left out, and some days begin late. */
export function createRoutine(random: Random): Routine {
  const usual = hours.filter((hour) => hour === '07:10' || random.chance(0.65));
  const shift = random.between(-60, 90) * minute;
  const jitter = random.between(10, 40) * minute;
  return {
    usesOn(date) {
      const lateBy = random.chance(0.03) ? random.between(1, 4) * 60 * minute : 0;
      return usual
        .filter(() => !random.chance(0.08))
        .map((hour) => atWallTime(date, hour, zone) + shift + random.between(-jitter, jitter) + lateBy)
        .sort((one, other) => one - other);
    },
  };
}

/** Local midnights from one moment up to another, as dates. */
export function datesBetween(start: Instant, end: Instant): string[] {
  const dates = new Set<string>();
  for (let at = start; at < end; at += day / 2) dates.add(localDate(at, zone));
  return [...dates];
}
