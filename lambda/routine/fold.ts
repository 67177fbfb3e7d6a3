import { rungPrices } from './budget';
import { dateOf, dayNumber } from './calendar';
import { packMarks, QUARTER, QUARTERS, unpackMarks } from './day-marks';
import { bestQuarters } from './deadline-choice';
import { localMinute } from './home-clock';
import { rhythmOf } from './rhythm';
import type { DayOfSigns, Sign } from './signs';
import { LONGEST, stillSilent } from './silence-odds';
import { type BudgetMemory, ENOUGH_COVERED, NEEDED_DAYS, REMEMBERED_DAYS, type Routine } from './routine';
import { rememberSources, round } from './source-memory';

/**
 * Learns one local day that is over. Days come in date order; one already folded changes nothing, one left out or not
 * seen for long enough is remembered only as a gap. Throws RangeError on a date or zone that is none.
 */
export function foldDay(routine: Routine, day: DayOfSigns, zone: string, _alertsPerMonth: number): Routine {
  const number = dayNumber(day.date);
  const through = routine.foldedThrough === null ? number - 1 : dayNumber(routine.foldedThrough);
  if (number <= through) return routine;
  const missed = Array.from({ length: Math.min(number - through - 1, REMEMBERED_DAYS) }, () => '');
  const before = [...routine.days, ...missed];
  if (day.leftOut !== undefined || day.covered < ENOUGH_COVERED) {
    return { ...routine, foldedThrough: day.date, days: [...before, ''].slice(-REMEMBERED_DAYS) };
  }
  const minutes = new Map<Sign, number>(day.signs.map((sign) => [sign, localMinute(sign.at, zone)]));
  const minuteOf = (sign: Sign): number => minutes.get(sign) ?? 0;
  const quarters = [...minutes.values()]
    .map((minute) => Math.floor(minute / QUARTER) - number * QUARTERS)
    .filter((quarter) => quarter >= 0 && quarter < QUARTERS);
  return {
    ...routine,
    foldedThrough: day.date,
    coveredDays: routine.coveredDays + 1,
    days: [...before, packMarks(quarters)].slice(-REMEMBERED_DAYS),
    sources: rememberSources(routine.sources, day.date, day.signs, minuteOf),
    budget: judgeDay({ ...routine, days: before, foldedThrough: dateOf(number - 1) }, number, quarters),
  };
}

const FADE = 2 ** (-1 / 90);

/** What each rung would have done in the silences that ended on this day, by the routine as it stood before the day. */
function judgeDay(routine: Routine, number: number, quarters: readonly number[]): BudgetMemory {
  if (routine.coveredDays < NEEDED_DAYS) return routine.budget;
  const predicted = routine.budget.predicted.map((value) => value * FADE);
  const seen = routine.budget.seen.map((value) => value * FADE);
  const rhythm = rhythmOf(routine);
  let last = lastMark(routine, number);
  for (const quarter of [...new Set(quarters)].sort((a, b) => a - b)) {
    const end = number * QUARTERS + quarter;
    if (last !== null && end - last < LONGEST) {
      const start = last;
      const clockAt = (k: number): number => (start + k) * QUARTER;
      const odds = stillSilent(rhythm, clockAt);
      const lasting = odds[LONGEST] ?? 0;
      bestQuarters(odds, clockAt, rungPrices).forEach((best, rung) => {
        predicted[rung] = (predicted[rung] ?? 0) + (odds[best] ?? 0) - lasting;
        if (best < end - start) seen[rung] = (seen[rung] ?? 0) + 1;
      });
    }
    last = end;
  }
  const three = (value: number): number => round(value, 3);
  return {
    days: three(routine.budget.days * FADE + 1),
    predicted: predicted.map(three),
    seen: seen.map(three),
  };
}

/** The quarter of the last sign before this day, counted from 1970; null where a day not learned from lies between. */
function lastMark(routine: Routine, number: number): number | null {
  for (let back = 1; back <= 3; back++) {
    const packed = routine.days[routine.days.length - back];
    if (packed === undefined || packed === '') return null;
    const quarter = unpackMarks(packed).at(-1);
    if (quarter !== undefined) return (number - back) * QUARTERS + quarter;
  }
  return null;
}
