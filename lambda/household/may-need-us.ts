import { restlessNights, type DeclineFacts, type RestlessNights, type Routine } from '../routine';
import type { Mood } from './check-ins/questions';
import { day, type Instant } from './clock';
import type { MayNeedUs, NeedReason } from './need-reason';
import type { State } from './state';

/** So many moods are remembered, about a month of check-ins. */
const mostMoods = 28;
const fortnight = 14 * day;
/** Fewer moods than this say nothing. */
const leastMoods = 3;

/** Remembered beside the journal, so that a worsening can be seen when nobody looks. */
export function rememberMood(state: Pick<State, 'moods'>, at: Instant, mood: Mood): void {
  state.moods = [...(state.moods ?? []), { at, mood }].slice(-mostMoods);
}

/**
 * What has slowly changed for the worse, for a person to look at: it starts nothing by itself. Null where nothing has,
 * or where nobody may watch.
 */
export function mayNeedUs(state: State, routine: Routine, now: Instant): MayNeedUs | null {
  if (state.consents.routine === null || state.ended || state.forgottenAt !== null) return null;
  const nights = restlessNights(routine);
  const moods = worseMoods(state.moods ?? [], now);
  const decline = state.noticed?.decline?.facts;
  const parts = [
    ...(decline ? [{ weight: strong(decline.strength), reason: declineReason(decline) }] : []),
    ...(moods ? [{ weight: moods.weight, reason: moods.reason }] : []),
    ...(nights ? [{ weight: strong(nights.strength), reason: nightsReason(nights) }] : []),
  ].sort((one, other) => other.weight - one.weight);
  if (parts.length === 0) return null;
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  return { weight: Math.min(999, Math.round(weight)), reasons: parts.map(({ reason }) => reason) };
}

/** From standard errors: what is twice as sure weighs twice as much, up to a third of all that can be. */
const strong = (standardErrors: number): number => Math.min(333, standardErrors * 25);

const declineReason = ({ what, before, lately }: DeclineFacts): NeedReason => ({
  kind: 'decline',
  what,
  before,
  lately,
});
const nightsReason = ({ before, lately }: RestlessNights): NeedReason => ({ kind: 'nights', before, lately });

function worseMoods(
  moods: readonly { at: Instant; mood: Mood }[],
  now: Instant,
): { weight: number; reason: NeedReason } | null {
  const isLow = ({ mood }: { mood: Mood }): boolean => mood === 'low' || mood === 'unwell';
  const lately = moods.filter(({ at }) => at > now - fortnight);
  const before = moods.filter(({ at }) => at > now - 2 * fortnight && at <= now - fortnight);
  const [low, lowBefore] = [lately.filter(isLow).length, before.filter(isLow).length];
  if (lately.length < leastMoods || low < 2) return null;
  const shareBefore = before.length === 0 ? 0 : lowBefore / before.length;
  const worse = low / lately.length - shareBefore;
  if (worse < 0.25) return null;
  const reason = { kind: 'moods', low, of: lately.length, lowBefore, ofBefore: before.length } as const;
  return { weight: worse * 333, reason };
}
