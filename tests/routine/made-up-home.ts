import { evenly } from '../../local/simulate/random';
import {
  type DayOfSigns,
  emptyRoutine,
  foldDay,
  type LeftOut,
  type Routine,
  type Sign,
  silenceDeadline,
} from '../../lambda/routine';
import { dateOf, dayNumber } from '../../lambda/routine/calendar';
import { instantOf } from '../../lambda/routine/home-clock';

export const ZONE = 'Europe/London';
export const HOUR = 3_600_000;

export interface Habit {
  readonly source: string;
  readonly kind?: string;
  /** Minutes of the local day, give or take `jitter` minutes, on a `share` of days. */
  readonly at: number;
  readonly jitter?: number;
  readonly share?: number;
}

export const at = (hour: number, minute = 0): number => hour * 60 + minute;

/** An ordinary pensioner's day: kettle early, mid-morning, afternoon and evening, television at night. */
export const pensioner: readonly Habit[] = [
  { source: 'kettle', at: at(7, 30) },
  { source: 'kettle', at: at(10, 30), share: 0.8 },
  { source: 'kettle', at: at(13), share: 0.7 },
  { source: 'kettle', at: at(16), share: 0.8 },
  { source: 'tv', at: at(18, 30), share: 0.9 },
  { source: 'kettle', at: at(21), share: 0.9 },
];

export function dayLived(date: string, habits: readonly Habit[], random: () => number): Sign[] {
  const midnight = dayNumber(date) * 1440;
  const signs = habits.flatMap(({ source, kind = source, at: minute, jitter = 20, share = 1 }) => {
    const [happens, when] = [random() < share, minute + (2 * random() - 1) * jitter];
    return happens ? [{ at: Math.round(instantOf(midnight + when, ZONE)), source, kind }] : [];
  });
  return signs.sort((a, b) => a.at - b.at);
}

export interface Life {
  routine: Routine;
  /** Every false alert: a deadline that passed before the next sign. */
  readonly alarms: { since: number; at: number }[];
  last: Sign | null;
  /** The first date not yet lived. */
  next: string;
}

export const newLife = (from = '2026-01-05'): Life => ({
  routine: emptyRoutine(),
  alarms: [],
  last: null,
  next: from,
});

export interface Stretch {
  readonly days: number;
  readonly habits: (day: number) => readonly Habit[];
  readonly leftOut?: LeftOut;
  readonly covered?: number;
  readonly alertsPerMonth?: number;
}

/** Lives on for some days: deadlines as they come, then the night's fold. Days left out are not judged. */
export function live(
  life: Life,
  { days, habits, leftOut, covered = 1, alertsPerMonth = 1 }: Stretch,
  seed = 1,
  /** Signs that nobody made, by clockwork say. */
  besides: (date: string) => readonly Sign[] = () => [],
): Life {
  const random = evenly(seed);
  for (let i = 0; i < days; i++) {
    const signs = dayLived(life.next, habits(i), random);
    const judged = leftOut === undefined && covered >= 0.9;
    signs.forEach((sign, n) => {
      const deadline = silenceDeadline(life.routine, signs.slice(0, n), life.last, ZONE, alertsPerMonth);
      if (judged && deadline && deadline.at < sign.at)
        life.alarms.push({ since: life.last?.at ?? 0, at: deadline.at });
      life.last = sign;
    });
    const day: DayOfSigns = {
      date: life.next,
      signs: [...signs, ...besides(life.next)].sort((a, b) => a.at - b.at),
      covered,
      ...(leftOut === undefined ? {} : { leftOut }),
    };
    life.routine = foldDay(life.routine, day, ZONE, alertsPerMonth);
    life.next = dateOf(dayNumber(life.next) + 1);
  }
  return life;
}

/** Where the clock stands in the home, hours with fractions, counted from the midnight of `date`. */
export const hoursInto = (date: string, instant: number): number =>
  (instant - instantOf(dayNumber(date) * 1440, ZONE)) / HOUR;
