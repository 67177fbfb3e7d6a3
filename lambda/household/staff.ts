import { enqueue, write, type Draft } from './draft';
import { isForPeople } from './effect';
import { calledAfter, type Closing, type Outcome } from './episode';
import { erase, letEchosGo, stopReminders } from './erasure';
import { close, closeSilently } from './episodes';
import { pause, stopWatching } from './in-charge';
import { tellNext } from './ladder';
import type { StaffAct, StaffActed } from './staff-act';
import type { Ending } from './staff-member';
import { passFence } from './restore';
import { resume } from './time-passed';
import { sendTrial } from './trial';
import type { Consent, Consents } from './state';
import { setDeadline } from './watch';
import { holdWait } from './waits';
import { urgencyOf } from './concern';

/** Staff act on a home at their console. Every act is written down with who and why, whatever else it changes. */
export function staffActed(draft: Draft, { staff, note, act }: StaffActed): void {
  write(draft, { kind: 'staff', staff, did: act.do, what: detail(act), note });
  if (isAboutTheWorry(act)) passFence(draft);
  switch (act.do) {
    case 'close':
      if (!isOutOfDate(draft, act)) close(draft, act.outcome, 'staff', null, act.report);
      break;
    case 'note-call':
      break;
    case 'take-over':
      takeOver(draft);
      break;
    case 'hand-back':
      handBack(draft);
      break;
    case 'pause':
      pause(draft, { reason: act.reason, from: draft.now, until: act.until }, 'staff');
      break;
    case 'resume':
      resume(draft);
      break;
    case 'record-basis':
      recordBasis(draft, act.what, act.consent);
      break;
    case 'end':
      end(draft, act.why, act.outcome);
      break;
    case 'erase':
      erase(draft, staff);
      break;
    case 'test-text':
      sendTrial(draft, act.who);
      break;
  }
}

/** Nobody ends a call for help that they have not seen yet. */
const isOutOfDate = ({ state }: Draft, { looked }: Closing): boolean =>
  looked !== undefined && state.episode !== null && calledAfter(state.episode, looked);

/** Who sees to a worry that is older than a restore has looked at it: what they leave open goes on. */
const isAboutTheWorry = (act: StaffAct): boolean =>
  act.do === 'close' || act.do === 'note-call' || act.do === 'take-over' || act.do === 'hand-back';

function detail(act: StaffAct): string {
  switch (act.do) {
    case 'close':
      return act.outcome;
    case 'pause':
      return act.reason;
    case 'record-basis':
      return `${act.what}: ${act.consent?.basis ?? 'withdrawn'}`;
    case 'end':
      return act.why;
    case 'note-call':
    case 'take-over':
    case 'hand-back':
    case 'resume':
    case 'erase':
    case 'test-text':
      return '';
  }
}

function takeOver(draft: Draft): void {
  const { episode } = draft.state;
  if (!episode) return;
  const { nudge, resume: goesOn } = holdWait[urgencyOf(episode.concerns)];
  episode.asking = null;
  episode.ladder.nextAt = null;
  episode.hold = {
    who: 'duty',
    since: draft.now,
    meaning: 'going',
    nudgeAt: draft.profile.duty ? draft.now + nudge : null,
    resumeAt: goesOn === null ? null : draft.now + goesOn,
  };
  for (const { who } of episode.told) {
    if (who !== 'duty')
      enqueue(draft, { kind: 'text', to: who, about: { kind: 'taken', by: 'duty' }, episode: episode.id });
  }
}

function handBack(draft: Draft): void {
  const { episode } = draft.state;
  if (episode?.hold?.who !== 'duty') return;
  episode.hold = null;
  tellNext(draft, episode);
}

function recordBasis(draft: Draft, what: keyof Consents, consent: Consent | null): void {
  const { state } = draft;
  if (what === 'routine' && consent === null) {
    stopWatching(draft, 'staff');
    return;
  }
  state.consents[what] = consent;
  setDeadline(draft);
}

/**
 * From this moment nobody is texted, asked or reminded about this home any more, not even how an open worry ended:
 * somebody may just have lost their mother. Staff say it to people themselves.
 */
function end(draft: Draft, why: Ending, outcome: Outcome): void {
  const { state, now } = draft;
  state.outbox = state.outbox.filter(({ effect, held }) => held || !isForPeople(effect));
  closeSilently(draft, outcome, 'staff');
  stopWatching(draft, 'staff');
  state.pause = null;
  state.consents = { routine: null, carers: null, reminders: null };
  state.ended = { why, at: now };
  stopReminders(draft);
  letEchosGo(draft);
}
