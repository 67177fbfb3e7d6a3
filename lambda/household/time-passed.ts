import { lookAfterBasis } from './agreement';
import { letTodaysGo, lookAfterCheckIns } from './check-ins/due';
import { countDark, tellOfDarkness } from './dark';
import { enqueue, write, type Draft } from './draft';
import { ask, climbAnew } from './episodes';
import { eraseAgain } from './erasure';
import type { Event } from './event';
import { lookForStaff } from './for-staff';
import { holdSilence } from './held-silence';
import { askWhetherBack } from './in-charge';
import { tellNext } from './ladder';
import { lookForSpeakers } from './look-for';
import { localDate } from './local-time';
import type { Episode } from './episode';
import { episodeIsHeld } from './restore';
import { readAgain } from './reminders/alexas-side';
import { judgeReminders } from './reminders/missed';
import { stillOpenWait } from './waits';
import { isWatched, judgeSilence, setDeadline } from './watch';
import { lookWhetherSeen } from './unseen';
import { judgeVisits } from './visits';

/** Whatever has become due is done, once each: after an outage nothing is repeated for the time that was missed. */
export function timePassed(
  draft: Draft,
  { flushedThrough, silenceHeldUntil }: Extract<Event, { kind: 'time-passed' }>,
): void {
  const { state, now } = draft;
  if (silenceHeldUntil !== undefined) holdSilence(draft, silenceHeldUntil);
  if (flushedThrough !== undefined) state.journal = state.journal.filter((line) => line.seq > flushedThrough);
  countDark(draft);
  endPause(draft);
  askWhetherBack(draft, 'week');
  judgeSilence(draft);
  if (isWatched(state)) {
    lookForSpeakers(draft);
    tellOfDarkness(draft);
  }
  lookForStaff(draft);
  lookAfterCheckIns(draft);
  judgeReminders(draft);
  judgeVisits(draft);
  readAgain(draft);
  lookWhetherSeen(draft);
  lookAfterBasis(draft);
  eraseAgain(draft);
  const { episode } = state;
  if (!episode) return;
  if (!episodeIsHeld(state)) {
    asking(draft, episode);
    climbing(draft, episode);
    holding(draft, episode);
  }
  if (episode.remindAt <= now) {
    episode.remindAt = now + stillOpenWait;
    enqueue(draft, { kind: 'operations', about: { kind: 'still-open', episode: episode.id } });
  }
}

function endPause(draft: Draft): void {
  const { pause } = draft.state;
  if (pause?.until == null || pause.until > draft.now) return;
  resume(draft);
}

/** The day on which a pause ends is not judged either. */
export function resume(draft: Draft): void {
  const { state, now, profile } = draft;
  if (!state.pause) return;
  state.leftOut[localDate(now, profile.zone)] = state.pause.reason;
  state.pause = null;
  state.watchedFrom = now;
  write(draft, { kind: 'resumed' });
  letTodaysGo(draft);
  setDeadline(draft);
  // A silence that lasted through the pause says nothing; it counts from now.
  const { deadline } = state.silence;
  if (deadline && deadline.at <= now) state.silence.deadline = null;
}

function asking(draft: Draft, episode: Episode): void {
  const { now, state } = draft;
  if (!episode.asking) return;
  if (episode.asking.climbAt <= now) {
    climbAnew(draft, episode);
    state.asking.unanswered += 1;
    return;
  }
  if (episode.asking.repeatAt !== null && episode.asking.repeatAt <= now) {
    episode.asking.repeatAt = null;
    ask(draft, episode);
  }
}

function climbing(draft: Draft, episode: Episode): void {
  const { ladder, hold, asking: waits } = episode;
  if (hold || waits || ladder.nextAt === null || ladder.nextAt > draft.now) return;
  tellNext(draft, episode);
}

function holding(draft: Draft, episode: Episode): void {
  const { hold } = episode;
  if (!hold) return;
  if (hold.nudgeAt !== null && hold.nudgeAt <= draft.now) {
    hold.nudgeAt = null;
    enqueue(draft, { kind: 'text', to: hold.who, about: { kind: 'nudge' }, episode: episode.id });
  }
  if (hold.resumeAt !== null && hold.resumeAt <= draft.now) {
    episode.hold = null;
    tellNext(draft, episode);
  }
}
