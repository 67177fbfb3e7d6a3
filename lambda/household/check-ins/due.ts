import { hour, minute, type Instant } from '../clock';
import { urgencyOf } from '../concern';
import { enqueue, write, type Draft } from '../draft';
import { raise } from '../episodes';
import type { Home } from '../home';
import { atWallTime, localDate, startOfNextDay } from '../local-time';
import { isWatched } from '../watch';
import { noCheckIns, type CheckIns } from './check-in';
import { endTalk, talkEnds } from './answering';
import { questionsToday } from './plan';
import { keepStanding } from './standing';

/** After she was asked for it, before it counts as missed. */
const checkInGrace = 60 * minute;
/** One that could not be asked for in time, since the service was down, is let go after this. */
const tooLate = 3 * hour;

type Known = Pick<Home, 'profile' | 'state'>;

/** What may come due for check-ins. */
export function checkInsDue({ profile, state }: Known): (Instant | null)[] {
  const { checkIns } = state;
  const ends = checkIns?.talk ? [talkEnds(checkIns.talk)] : [];
  if (!profile.checkIn || !isWatched(state)) return ends;
  return [...ends, checkIns?.missedAt ?? null, nextAt({ profile, state })];
}

function nextAt({ profile, state }: Known): Instant | null {
  if (!profile.checkIn || state.speakers.length === 0) return null;
  const { now } = state;
  const today = localDate(now, profile.zone);
  const over = state.checkIns?.dueOn === today;
  const date = over ? localDate(startOfNextDay(now, profile.zone), profile.zone) : today;
  return atWallTime(date, profile.checkIn.at, profile.zone);
}

/** Asks for today's check-in when its time has come; one that she has not spoken in becomes a worry after its grace. */
export function lookAfterCheckIns(draft: Draft): void {
  const { state, now, profile } = draft;
  keepStanding(draft);
  if (!profile.checkIn && !state.checkIns) return;
  const checkIns = checkInsOf(draft);
  if (checkIns.talk && talkEnds(checkIns.talk) <= now) endTalk(draft);
  if (!isWatched(state)) {
    checkIns.missedAt = null;
    return;
  }
  if (checkIns.missedAt !== null && checkIns.missedAt <= now) missed(draft, checkIns);
  const at = nextAt(draft);
  if (at !== null && at <= now) comesDue(draft, checkIns, at);
}

/** Today's is over without a word about it: she is just back, or has agreed a moment ago. */
export function letTodaysGo(draft: Draft): void {
  const { profile, state, now } = draft;
  const at = nextAt(draft);
  if (at === null || at > now) return;
  checkInsOf(draft).dueOn = localDate(state.now, profile.zone);
}

function comesDue(draft: Draft, checkIns: CheckIns, at: Instant): void {
  const { profile, state, now } = draft;
  const today = localDate(now, profile.zone);
  checkIns.dueOn = today;
  const over = checkIns.doneOn === today || checkIns.talk?.date === today;
  const before = at < state.startedAt || now >= at + tooLate;
  if (over || before || questionsToday(profile, state, now).length === 0 || isCalling(draft)) return;
  checkIns.missedAt = now + checkInGrace;
  write(draft, { kind: 'check-in-due', date: today });
  for (const { id } of state.speakers) enqueue(draft, { kind: 'prompt', speaker: id, date: today });
}

/** Who has called for help is not asked how she slept. */
function isCalling({ state: { episode } }: Draft): boolean {
  return episode !== null && ['emergency', 'help'].includes(urgencyOf(episode.concerns));
}

function missed(draft: Draft, checkIns: CheckIns): void {
  const { state, now } = draft;
  checkIns.missedAt = null;
  write(draft, { kind: 'check-in-missed', date: checkIns.dueOn ?? '' });
  const last = state.lastSign?.at ?? null;
  raise(draft, { kind: 'missed-check-in', at: now, dueAt: now - checkInGrace, last });
}

/** She has said something, whatever it was: nobody has to be asked how she is. */
export function spokeUp({ state }: Draft): void {
  if (state.checkIns) state.checkIns.missedAt = null;
}

/** Today's has come due and is not done, so that it is what she is most likely here for. Not over a call for help. */
export function isAwaited({ profile, state }: Known, now: Instant): boolean {
  const { checkIns, episode } = state;
  const today = localDate(now, profile.zone);
  if (!checkIns || checkIns.doneOn === today || episode !== null || !isWatched(state)) return false;
  return checkIns.dueOn === today && questionsToday(profile, state, now).length > 0;
}

const checkInsOf = ({ state }: Draft): CheckIns => (state.checkIns ??= { ...noCheckIns });
