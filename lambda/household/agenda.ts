import { basisDue } from './agreement';
import { checkInsDue } from './check-ins/due';
import { day, hour, type Instant } from './clock';
import { darkToldAt, isBlind } from './dark';
import type { Draft } from './draft';
import { isAboutSilence } from './held-silence';
import { startOfNextDay } from './local-time';
import { echosDue, erasureDue } from './being-erased';
import { lookDue } from './look-for';
import { heads } from './outbox';
import { episodeIsHeld, sendable } from './restore';
import { shortHash } from './seen';
import type { Home } from './home';
import { reminderDue } from './reminders/missed';
import type { State } from './state';
import { unseenDue } from './unseen';
import { visitsDue } from './visits';
import { isWatched, promiseAt } from './watch';

/** Journal lines wait this long, or until there are so many. */
const journalWaits = 6 * hour;
const journalFull = 24;
/** Days are folded within this time after local midnight, spread over the homes. */
const foldSpread = 2 * hour;

/** The earliest moment at which anything may need doing; null = nothing ever will by itself. */
export function nextDue(home: Pick<Home, 'profile' | 'state'>): Instant | null {
  const { state } = home;
  const moments = [
    ...heads(sendable(state)).map((pending) => pending.retryAt),
    ...episodeDue(state),
    ...watchDue(home),
    ...checkInsDue(home),
    unseenDue(state),
    ...visitsDue(state),
    basisDue(home),
    state.pause?.until ?? null,
    hospitalDue(state),
    echosDue(state),
    erasureDue(state),
    ...reminderDue(state),
    state.reminders.readAt,
    journalDue(state),
  ].filter((moment): moment is Instant => moment !== null);
  return moments.length === 0 ? null : Math.min(...moments);
}

function episodeDue(state: State): (Instant | null)[] {
  const { episode } = state;
  if (!episode) return [];
  if (episodeIsHeld(state)) return [episode.remindAt];
  const { asking, ladder, hold, remindAt } = episode;
  return [
    asking?.repeatAt ?? null,
    asking?.climbAt ?? null,
    ladder.nextAt,
    hold?.nudgeAt ?? null,
    hold?.resumeAt ?? null,
    remindAt,
  ];
}

/** Whether time passing could now bring somebody's silence, or its like, before anybody. */
export function silenceIsDue(home: Pick<Home, 'profile' | 'state'>, now: Instant): boolean {
  const { state } = home;
  const open = state.episode !== null && isAboutSilence(state.episode) ? episodeDue(state) : [];
  const moments = [...open, ...silenceDue(home), ...checkInsDue(home), ...reminderDue(state)];
  return moments.some((at) => at !== null && at <= now);
}

function watchDue({ profile, state }: Pick<Home, 'profile' | 'state'>): (Instant | null)[] {
  if (state.consents.routine === null) return [];
  const fold =
    startOfNextDay(state.now, profile.zone) + (parseInt(shortHash(profile.id).slice(0, 6), 16) % foldSpread);
  const staff = state.noticed?.tellAt ?? null;
  if (!isWatched(state) || profile.installing) return [fold, staff];
  return [fold, staff, ...silenceDue({ profile, state })];
}

function silenceDue({ profile, state }: Pick<Home, 'profile' | 'state'>): (Instant | null)[] {
  if (!isWatched(state) || profile.installing) return [];
  const silence = state.episode?.concerns.some(({ kind }) => kind === 'silence') || isBlind(state);
  const tomorrow = startOfNextDay(state.now, profile.zone);
  const promise =
    promiseAt(profile, state, state.now) ?? (profile.promise ? promiseAt(profile, state, tomorrow) : null);
  return [
    darkToldAt(state),
    lookDue(state),
    silence ? null : (state.silence.deadline?.at ?? null),
    isBlind(state) ? null : promise,
  ];
}

/** A week in hospital: staff are asked whether she is back. */
function hospitalDue({ pause }: State): Instant | null {
  return pause?.reason === 'hospital' && pause.staffAskedAt === undefined ? pause.from + 7 * day : null;
}

function journalDue({ journal }: State): Instant | null {
  const oldest = journal[0];
  if (!oldest) return null;
  return journal.length >= journalFull ? oldest.at : oldest.at + journalWaits;
}

export const journalIsDue = (state: State, now: Instant): boolean => (journalDue(state) ?? now + 1) <= now;

/**
 * Lazy: what only moves a moment later does not touch the index; the tick then finds nothing to do and sets it anew.
 */
export function setDue(draft: Draft, exactly: boolean): void {
  const { state, now } = draft;
  const due = nextDue(draft);
  const early = state.dueAt !== null && state.dueAt > now && due !== null && state.dueAt <= due;
  if (exactly || !early) state.dueAt = due;
}

/** Whether a worker that is woken has anything to do here. */
export const isDue = ({ state, profile }: Home, now: Instant): boolean =>
  (state.dueAt !== null && state.dueAt <= now) ||
  state.profileSeen !== profile.version ||
  journalIsDue(state, now);
