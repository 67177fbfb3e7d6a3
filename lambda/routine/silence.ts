import { priceFor } from './budget';
import { QUARTER } from './day-marks';
import { bestQuarters } from './deadline-choice';
import { clockStretch, localIn, type LocalMinute, MINUTE } from './home-clock';
import { rhythmOf } from './rhythm';
import { learningProgress, type Routine } from './routine';
import { silenceFacts, type SilenceFacts } from './silence-facts';
import type { Instant, Sign } from './signs';
import { LONGEST, stillSilent } from './silence-odds';

export interface SilenceDeadline {
  /** The moment from which the present silence is abnormal. */
  readonly at: Instant;
  readonly facts: SilenceFacts;
}

/**
 * When the present silence becomes abnormal, as it stands if no further sign comes. `recent`: signs after the last folded
 * day, ascending; `last`: the last sign known at all. Null while still learning, or where there never was a sign.
 */
export function silenceDeadline(
  routine: Routine,
  recent: readonly Sign[],
  last: Sign | null,
  zone: string,
  alertsPerMonth: number,
): SilenceDeadline | null {
  const newest = recent.at(-1);
  const latest = newest && (!last || newest.at >= last.at) ? newest : last;
  if (!latest || !learningProgress(routine).ready) return null;
  const stretch = clockStretch(latest.at, latest.at + LONGEST * QUARTER * MINUTE, zone);
  const clockAt = (k: number): LocalMinute => localIn(stretch, latest.at + k * QUARTER * MINUTE);
  const odds = stillSilent(rhythmOf(routine), clockAt);
  const [best = LONGEST] = bestQuarters(odds, clockAt, [priceFor(routine.budget, alertsPerMonth)]);
  const at = latest.at + best * QUARTER * MINUTE;
  return { at, facts: silenceFacts(routine, latest, clockAt(0), clockAt(best), odds[best] ?? 0) };
}
