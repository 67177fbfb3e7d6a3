import { QUARTERS } from './day-marks';
import { packNumbers, unpackNumbers } from './packed-numbers';
import { isWaking } from './rhythm';
import { learningProgress, type Routine } from './routine';

/** A silence of the past, in quarters of an hour, and the deadline it had. */
export interface Wait {
  readonly from: number;
  readonly to: number;
  readonly deadline: number;
}

const HOURS = 37;
const SHARE = { low: 0, high: 1 };
/** A day of waking half-hours weighs a thirtieth against those before it. */
const WEIGHT = 1 / 30;
/** "Usually" is three times in four. */
const USUALLY = 0.75;

/** Adds, for every waking half-hour of these silences, how long it would have taken to notice that she fell in it. */
export function addWaits(packed: string, silences: readonly Wait[]): string {
  const counts = new Float64Array(HOURS);
  let total = 0;
  const [perDay, longest, waking] = [QUARTERS, HOURS - 1, isWaking];
  for (const { from, to, deadline } of silences) {
    for (let moment = from + 1; moment < to; moment += 2) {
      if (!waking(moment % perDay)) continue;
      const hour = Math.min(longest, Math.max(0, Math.ceil((deadline - moment) / 4)));
      counts[hour] = (counts[hour] ?? 0) + 1;
      total++;
    }
  }
  if (total === 0) return packed;
  const before = packed === '' ? null : unpackNumbers(packed, SHARE);
  const weight = before ? WEIGHT : 1;
  return packNumbers(
    counts.map((count, hour) => (1 - weight) * (before?.[hour] ?? 0) + (weight * count) / total),
    SHARE,
  );
}

/**
 * "We usually notice a silence within N hours": three in four falls at a waking moment of the past weeks would have been
 * noticed within so many, at the budget the days were folded for. Null until a week has been judged.
 */
export function usualNotice(routine: Routine, _zone: string): { readonly hours: number } | null {
  if (!learningProgress(routine).ready || routine.budget.waits === '' || routine.budget.days < 6.5)
    return null;
  const shares = unpackNumbers(routine.budget.waits, SHARE);
  const total = shares.reduce((sum, share) => sum + share, 0);
  let sum = 0;
  const hours = shares.findIndex((share) => (sum += share) >= USUALLY * total);
  return { hours: Math.max(1, hours) };
}
