import { askingDeadline, type Sign } from '../routine';
import type { Instant } from './clock';
import { asksFirst, isForStaff, urgencyOf, waitsForDone, type Concern, type PlugsThen } from './concern';
import { isBlind } from './dark';
import { close, raise } from './episodes';
import { write, type Draft } from './draft';
import { silenceHeldUntil } from './held-silence';
import { atWallTime, localDate } from './local-time';
import { belongsToTheNight, judgeNight } from './night';
import { watchedAgain } from './unseen';
import type { Profile } from './profile';
import type { State } from './state';

/** A morning begins here: a kettle at two in the night keeps no morning promise. */
const morning = '04:00';
/** So many signs of days not yet folded are kept one by one. */
const mostSigns = 120;

/** Whether silence may be judged: agreed to, and nobody said that she is away. */
export const isWatched = (state: State): boolean => state.consents.routine !== null && state.pause === null;

/** She was seen or heard. Ends an asking, and a worry that was about silence only; never a call for help. */
export function signOfLife(draft: Draft, sign: Sign): void {
  const { state } = draft;
  keepSign(draft, sign);
  watchedAgain(draft, 'no-signs');
  const late = state.lastSign !== null && sign.at < state.lastSign.at;
  if (!late) state.lastSign = sign;
  setDeadline(draft);
  endWorry(draft, sign, late);
  if (isWatched(state) && !state.episode) judgeNight(draft, sign);
}

function endWorry(draft: Draft, sign: Sign, late: boolean): void {
  const { state, profile } = draft;
  const { episode } = state;
  if (!episode || !endsWithASign(episode.concerns) || waitsForDone(episode.concerns)) return;
  if (belongsToTheNight(episode, sign, profile.zone)) return;
  // A message that comes late and is older than the worry's own last sign changes nothing about it.
  if (late && !changesTheWorry(draft, sign)) return;
  if (episode.asking) {
    state.asking.answered += 1;
    write(draft, { kind: 'answered-when-asked', episode: episode.id, source: sign.source });
  }
  if (!stillAskedFor(draft)) close(draft, 'fine', 'signal');
}

/** A silence, and a visit of which there was no sign until now; never a call for help. */
const endsWithASign = (concerns: readonly Concern[]): boolean =>
  urgencyOf(concerns) === 'silence' || isForStaff(concerns);

/** She was asked about on top of an errand: nobody else has heard of the silence, and the errand goes on. */
function stillAskedFor({ state: { episode } }: Draft): boolean {
  const others = episode?.concerns.filter((concern) => !asksFirst(concern) && !isForStaff([concern])) ?? [];
  if (!episode?.asking || others.length === 0) return false;
  episode.asking = null;
  episode.concerns = others;
  return true;
}

/** Kept until the day is folded into the routine. */
export function keepSign({ state }: Draft, sign: Sign): void {
  if (!state.consents.routine) return;
  const index = state.signs.findLastIndex((each) => each.at <= sign.at);
  state.signs.splice(index + 1, 0, sign);
  if (state.signs.length > mostSigns) state.signs.splice(1, 1);
}

const changesTheWorry = ({ state, now }: Draft, sign: Sign): boolean =>
  sign.at >= (state.episode?.openedAt ?? now) || (state.silence.deadline?.at ?? now) > now;

/** When the present silence is abnormal, as learned. Set anew after each sign and whenever what it rests on changes. */
export function setDeadline(draft: Draft): void {
  const { state, profile, routine } = draft;
  state.silence.deadline = null;
  state.silence.alertAt = null;
  if (!isWatched(state)) return;
  const { zone, alertsPerMonth } = profile;
  const speaks = state.speakers.some((speaker) => speaker.kind === 'smart-properties');
  const record = { echo: speaks ? ('speaks' as const) : ('chimes' as const), ...state.asking };
  const last = lastKnown(state);
  const asking = askingDeadline(routine, state.signs, last, zone, alertsPerMonth, record);
  if (!asking) return;
  const { alertAt, ...deadline } = asking;
  Object.assign(state.silence, { alertAt, deadline });
}

/**
 * Whoever ended a worry has seen or spoken to her: the silence is counted from then, or the same one would be a new
 * worry at once. Nothing is learned from it, for she gave no sign by herself.
 */
function lastKnown({ lastSign, lastEpisode }: State): Sign | null {
  if (!lastEpisode || lastEpisode.by === 'resident' || lastEpisode.by === 'signal') return lastSign;
  const seen: Sign = { at: lastEpisode.closedAt, source: 'person', kind: 'person' };
  return lastSign !== null && lastSign.at >= seen.at ? lastSign : seen;
}

/** An episode has ended just now, whoever ended it. */
export function worryEnded(draft: Draft): void {
  if (isWatched(draft.state)) setDeadline(draft);
}

/** The silence has become abnormal, or the morning promise is not kept: she is asked first. */
export function judgeSilence(draft: Draft): void {
  const { state, now, profile } = draft;
  // While a home is being set up nothing is promised, and no silence is judged.
  if (!isWatched(state) || profile.installing || isBlind(state)) return;
  const promised = promiseAt(profile, state, now);
  if (promised !== null && promised <= now) {
    state.silence.promiseDone = localDate(now, profile.zone);
    if (!seenThisMorning(profile, state, now)) raisePromise(draft);
  }
  const { deadline } = state.silence;
  if (!deadline || deadline.at > now || worriesAboutSilence(state)) return;
  raise(draft, { kind: 'silence', at: now, facts: deadline.facts, plugs: plugsNow(draft) });
}

function raisePromise(draft: Draft): void {
  const { state, profile, now } = draft;
  if (!profile.promise || worriesAboutSilence(state)) return;
  const last = state.lastSign ? { at: state.lastSign.at, source: state.lastSign.source } : null;
  const facts = { kind: 'promise', by: profile.promise, last } as const;
  raise(draft, { kind: 'silence', at: now, facts, plugs: plugsNow(draft) });
}

/** A plug that has never been heard is not online. */
function plugsNow({ profile, state }: Draft): PlugsThen {
  const ids = profile.plugs.map(({ id }) => id);
  const isOnline = (id: string): boolean => state.plugs[id]?.reachable === true;
  return { online: ids.filter(isOnline), offline: ids.filter((id) => !isOnline(id)) };
}

const worriesAboutSilence = (state: State): boolean =>
  state.episode?.concerns.some(({ kind }) => kind === 'silence') ?? false;

function seenThisMorning(profile: Profile, state: State, now: Instant): boolean {
  const since = atWallTime(localDate(now, profile.zone), morning, profile.zone);
  return state.lastSign !== null && state.lastSign.at >= since;
}

/** The next moment at which the promise is looked after: today's, or null where it was today already. */
export function promiseAt(profile: Profile, state: State, now: Instant): Instant | null {
  if (!profile.promise) return null;
  const today = localDate(now, profile.zone);
  const at = atWallTime(today, profile.promise, profile.zone);
  if (state.silence.promiseDone === today || at < state.startedAt) return null;
  return Math.max(at, silenceHeldUntil(state, state.now) ?? at);
}
