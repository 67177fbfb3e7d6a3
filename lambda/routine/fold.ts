import { dateOf, dayNumber } from './calendar';
import { mayBeByClock, rememberClockwork } from './clockwork';
import { packMarks, QUARTER, QUARTERS } from './day-marks';
import { localMinutesOf } from './home-clock';
import { judgeDay } from './judge-day';
import { learnRhythm } from './learn-rhythm';
import { ENOUGH_COVERED, REMEMBERED_DAYS, type Routine } from './routine';
import type { DayOfSigns } from './signs';
import { rememberSources } from './source-memory';

/**
 * Learns one local day that is over. Days come in date order; one already folded changes nothing; one left out, not seen
 * for long enough, or missing in between is remembered only as a gap. `alertsPerMonth` is only what the usual notice is
 * measured for: the ladder of prices is learned for every budget at once. Throws RangeError on a date or zone that is none.
 */
export function foldDay(routine: Routine, day: DayOfSigns, zone: string, alertsPerMonth: number): Routine {
  const number = dayNumber(day.date);
  const through = routine.foldedThrough === null ? number - 1 : dayNumber(routine.foldedThrough);
  if (number <= through) return routine;
  const missed = Array.from({ length: Math.min(number - through - 1, REMEMBERED_DAYS) }, () => '');
  const before: Routine = {
    ...routine,
    foldedThrough: dateOf(number - 1),
    days: [...routine.days, ...missed].slice(-REMEMBERED_DAYS),
  };
  const known = (packed: string): Routine => ({
    ...before,
    foldedThrough: day.date,
    days: [...before.days, packed].slice(-REMEMBERED_DAYS),
  });
  if (day.leftOut !== undefined || !(day.covered >= ENOUGH_COVERED)) return known('');
  const allMinutes = localMinutesOf(day.signs, zone);
  const alive = day.signs.map(
    (sign, i) => sign.byClock !== true && !mayBeByClock(routine.clockwork, sign, allMinutes[i] ?? 0),
  );
  const signs = day.signs.filter((_, i) => alive[i]);
  const minutes = allMinutes.filter((_, i) => alive[i]);
  const [length, perDay] = [QUARTER, QUARTERS];
  const quarters = [...new Set(minutes.map((minute) => Math.floor(minute / length) - number * perDay))]
    .filter((quarter) => quarter >= 0 && quarter < perDay)
    .sort((a, b) => a - b);
  const after = known(packMarks(quarters));
  return {
    ...after,
    coveredDays: routine.coveredDays + 1,
    rhythm: learnRhythm(after.days, number),
    sources: rememberSources(routine.sources, day.date, signs, minutes, day.signs),
    budget: judgeDay(before, number, quarters, alertsPerMonth),
    clockwork: rememberClockwork(routine.clockwork, day.signs, allMinutes),
  };
}
