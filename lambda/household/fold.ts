import { foldDay, type DayOfSigns, type Routine } from '../routine';
import { day, type Instant } from './clock';
import { localDate, nextDate } from './local-time';
import type { Home } from './home';

/** The days that are over and not yet learned from, oldest first; none while nothing may be watched. */
export function daysToFold({ profile, state, routine }: Home, now: Instant): DayOfSigns[] {
  const { zone } = profile;
  if (state.consents.routine === null) return [];
  const today = localDate(now, zone);
  const first =
    routine.foldedThrough === null ? localDate(state.startedAt, zone) : nextDate(routine.foldedThrough);
  const days: DayOfSigns[] = [];
  for (let date = first; date < today; date = nextDate(date)) {
    const leftOut = state.leftOut[date] ?? state.pause?.reason;
    days.push({
      date,
      signs: state.signs.filter((sign) => localDate(sign.at, zone) === date),
      covered: covered(state.startedAt, date, zone, state.dark.byDate[date] ?? 0),
      ...(leftOut ? { leftOut } : {}),
    });
  }
  return days;
}

/** The first day is only partly lived; hours in which nothing could be seen do not count. */
function covered(startedAt: Instant, date: string, zone: string, dark: number): number {
  const before = localDate(startedAt, zone) === date ? 0.5 : 0;
  return Math.max(0, 1 - before - dark / day);
}

export function learn(home: Home, days: readonly DayOfSigns[]): Routine {
  const { zone, alertsPerMonth } = home.profile;
  return days.reduce((routine, each) => foldDay(routine, each, zone, alertsPerMonth), home.routine);
}
