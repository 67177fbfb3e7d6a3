import { bestQuarter, lateness } from './deadline-choice';
import type { LocalMinute } from './home-clock';
import { liveliness } from './liveliness';
import type { Rhythm } from './rhythm';
import type { Routine } from './routine';
import { stillSilent } from './silence-odds';

/** What can be expected of the silence that begins with a sign. */
export interface Outlook {
  /** Chance that it still runs after each quarter of an hour. */
  readonly odds: Float64Array;
  /** The quarter after which to speak up, at a price for one false alert. */
  bestAt(price: number): number;
}

/** `recent`: quarters (from 1970, local) with signs after the folded days; `now`: that of the last sign; `clockAt`: the clock from there on. */
export function outlookFrom(
  routine: Routine,
  rhythm: Rhythm,
  recent: readonly number[],
  now: number,
  clockAt: (quarters: number) => LocalMinute,
): Outlook {
  const odds = stillSilent(rhythm, liveliness(routine, rhythm, recent, now), clockAt);
  const lost = lateness(odds, clockAt);
  return { odds, bestAt: (price) => bestQuarter(odds, lost, price) };
}
