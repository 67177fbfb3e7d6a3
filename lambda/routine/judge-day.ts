import { priceFor, rungPrices } from './budget';
import { unchanged } from './clock-ahead';
import { QUARTERS, unpackMarks } from './day-marks';
import { type Outlook, outlookFrom } from './outlook';
import { readRhythm } from './rhythm';
import { type BudgetMemory, NEEDED_DAYS, type Routine } from './routine';
import { LONGEST } from './silence-odds';
import { addWaits, type Wait } from './usual-notice';
import { round } from './source-memory';

/** Days counted fade by half in 90. */
const FADE = 2 ** (-1 / 90);

/**
 * What each rung of the ladder would have done in the silences that ended on this day, by the routine as it stood before:
 * so what is counted was never learned from. Silences of 36 hours and more are an empty home, not a false alert.
 * `quarters`: those of day `number` with signs, ascending.
 */
export function judgeDay(
  routine: Routine,
  number: number,
  quarters: readonly number[],
  alertsPerMonth: number,
): BudgetMemory {
  if (routine.coveredDays < NEEDED_DAYS || routine.rhythm === null) return routine.budget;
  const predicted = routine.budget.predicted.map((value) => value * FADE);
  const seen = routine.budget.seen.map((value) => value * FADE);
  const rhythm = readRhythm(routine.rhythm);
  const price = priceFor(routine.budget, alertsPerMonth);
  const waits: Wait[] = [];
  const midnight = number * QUARTERS;
  const today = quarters.map((quarter) => midnight + quarter);
  let last = lastMark(routine, number);
  for (const end of today) {
    if (last !== null && end - last < LONGEST) {
      const start = last;
      const known = today.filter((quarter) => quarter <= start);
      const outlook = outlookFrom(routine, rhythm, known, unchanged(start));
      waits.push({ from: start, to: end, deadline: start + outlook.bestAt(price) });
      climb(outlook, end - start, predicted, seen);
    }
    last = end;
  }
  const days = round(routine.budget.days * FADE + 1, 3);
  return {
    days,
    predicted: predicted.map((value) => round(value, 3)),
    seen: seen.map((value) => round(value, 3)),
    waits: addWaits(routine.budget.waits, waits),
  };
}

/** Adds to each rung its chance to alarm in this silence, and whether it did. The dearer a false alert, the later the moment. */
function climb({ odds, bestAt }: Outlook, lasted: number, predicted: number[], seen: number[]): void {
  const [prices, lasting] = [rungPrices, odds[LONGEST] ?? 0];
  let best = 1;
  for (let rung = 0; rung < prices.length; rung++) {
    best = bestAt(prices[rung] ?? Infinity, best);
    predicted[rung] = (predicted[rung] ?? 0) + (odds[best] ?? 0) - lasting;
    if (best < lasted) seen[rung] = (seen[rung] ?? 0) + 1;
  }
}

/** The quarter of the last sign before this day, from 1970; null where a day not learned from lies between. */
function lastMark(routine: Routine, number: number): number | null {
  for (let back = 1; back <= 3; back++) {
    const packed = routine.days[routine.days.length - back];
    if (packed === undefined || packed === '') return null;
    const quarter = unpackMarks(packed).at(-1);
    if (quarter !== undefined) return (number - back) * QUARTERS + quarter;
  }
  return null;
}
