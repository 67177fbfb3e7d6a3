import { priceFor } from './budget';
import { clockAhead } from './clock-ahead';
import { QUARTER } from './day-marks';
import { clockStretch, localIn, type LocalMinute, MINUTE } from './home-clock';
import { outlookFrom } from './outlook';
import { readRhythm } from './rhythm';
import { learningProgress, type Routine } from './routine';
import { silenceFacts, type SilenceFacts } from './silence-facts';
import { LONGEST } from './silence-odds';
import type { Instant, Sign } from './signs';

export interface SilenceDeadline {
  /** The moment from which the present silence is abnormal. */
  readonly at: Instant;
  readonly facts: SilenceFacts;
}

const STEP = QUARTER * MINUTE;

/**
 * When the present silence becomes abnormal, as it stands if no further sign comes; at most 36 hours after the last sign.
 * `recent`: signs after the last folded day, ascending (several days where folding is behind; those by clockwork are passed over);
 * `last`: the last sign of life known at all.
 * Null while still learning, or where there never was a sign.
 */
export function silenceDeadline(
  routine: Routine,
  recent: readonly Sign[],
  last: Sign | null,
  zone: string,
  alertsPerMonth: number,
): SilenceDeadline | null {
  return deadlinesOf(routine, recent, last, zone)?.(alertsPerMonth) ?? null;
}

/** The same for any number of alerts a month: what can be expected of the silence is worked out once. */
export function deadlinesOf(
  routine: Routine,
  signs: readonly Sign[],
  last: Sign | null,
  zone: string,
): ((alertsPerMonth: number) => SilenceDeadline) | null {
  const recent = signs.filter(({ byClock }) => byClock !== true);
  const newest = recent.at(-1);
  const latest = newest && (!last || newest.at >= last.at) ? newest : last;
  if (!latest || !learningProgress(routine).ready || routine.rhythm === null) return null;
  const stretch = clockStretch(
    Math.min(recent[0]?.at ?? latest.at, latest.at),
    latest.at + LONGEST * STEP,
    zone,
  );
  const clockAt = (k: number): LocalMinute => localIn(stretch, latest.at + k * STEP);
  const quarters = new Set(recent.map((sign) => Math.floor(localIn(stretch, sign.at) / QUARTER)));
  const ahead = clockAhead(stretch, latest.at);
  const outlook = outlookFrom(routine, readRhythm(routine.rhythm), [...quarters], ahead);
  return (alertsPerMonth) => {
    const best = outlook.bestAt(priceFor(routine.budget, alertsPerMonth));
    const chance = outlook.odds[best] ?? 0;
    return {
      at: latest.at + best * STEP,
      facts: silenceFacts(routine, latest, clockAt(0), clockAt(best), chance),
    };
  };
}
