import type { ClockAhead } from './clock-ahead';
import { bestQuarter, lateness } from './deadline-choice';
import { liveliness } from './liveliness';
import type { Rhythm } from './rhythm';
import type { Routine } from './routine';
import { stillSilent } from './silence-odds';

/** What can be expected of the silence that begins with a sign. */
export interface Outlook {
  /** Chance that it still runs after each quarter of an hour. */
  readonly odds: Float64Array;
  /** The quarter after which to speak up, at a price for one false alert; none before `from` is looked at, where it is known to come later. */
  bestAt(price: number, from?: number): number;
}

/** Outlooks of the day under way, by the quarter of their sign: when the day is over it is judged by the same ones. */
const made = new WeakMap<Rhythm, Map<number, { readonly factor: number; readonly outlook: Outlook }>>();

/** `recent`: quarters (from 1970, local) with signs after the folded days; `ahead`: the clock from the last sign on. */
export function outlookFrom(
  routine: Routine,
  rhythm: Rhythm,
  recent: readonly number[],
  ahead: ClockAhead,
): Outlook {
  const factor = liveliness(routine, rhythm, recent, ahead.now);
  if (ahead.jump !== 0) return outlook(rhythm, factor, ahead);
  const known = made.get(rhythm) ?? new Map<number, { factor: number; outlook: Outlook }>();
  made.set(rhythm, known);
  const before = known.get(ahead.now);
  if (before?.factor === factor) return before.outlook;
  const fresh = outlook(rhythm, factor, ahead);
  known.set(ahead.now, { factor, outlook: fresh });
  return fresh;
}

function outlook(rhythm: Rhythm, factor: number, ahead: ClockAhead): Outlook {
  const odds = stillSilent(rhythm, factor, ahead);
  const lost = lateness(odds, ahead);
  return { odds, bestAt: (price, from = 1) => bestQuarter(odds, lost, price, from) };
}
