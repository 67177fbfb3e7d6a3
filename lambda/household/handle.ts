import { setDue } from './agenda';
import { answeredByText } from './answered-by-text';
import { answerCheckIn, beginCheckIn, calledInCheckIn } from './check-ins/answering';
import { spokeUp } from './check-ins/due';
import { mayAskAboutHealth } from './check-ins/plan';
import { tellMood } from './check-ins/mood';
import type { Instant } from './clock';
import { forgetOldPlugs } from './dark';
import { enqueue, write, type Draft } from './draft';
import { undelivered } from './delivery';
import type { Pending } from './effect';
import { letEchosGo } from './erasure';
import type { Event } from './event';
import { calledOff, helpAsked } from './help';
import type { Home } from './home';
import { allowHow, howAsked } from './how';
import { forgetMe, leaveMessage, notSafe, pause, startWatching, stopWatching, test } from './in-charge';
import { wantManner } from './want-manner';
import { link } from './link';
import { attempted, claim, dropUntrue } from './outbox';
import { plainCopy } from './plain-copy';
import { plugRead } from './plug-read';
import { refer } from './refer';
import { carerReplied, seen } from './reply';
import { spokenTo } from './look-for';
import { meetFence, passFence } from './restore';
import { dropFolded } from './folded';
import { hasSeen, remember, shortHash } from './seen';
import { takeReminderEvent } from './reminders/events';
import { staffActed } from './staff';
import { resume, timePassed } from './time-passed';
import { answersTrial } from './trial';
import { visitsKnown } from './visits';
import { isWatched, setDeadline, signOfLife, worryEnded } from './watch';

export interface Decision {
  /** The same object as before where nothing has changed: then there is nothing to commit. */
  home: Home;
  /** What the committer now holds and performs at once. */
  perform: Pending[];
}

/**
 * Everything that happens to a household is decided here: same home, same event, same moment, same decision.
 * `now` never runs backwards for a home; an earlier one counts as the latest that it has lived. `fence`: see `restore.ts`.
 */
export function handle(home: Home, event: Event, now: Instant, fence: Instant | null = null): Decision {
  if ('id' in event && hasSeen(home.state.seen, event.id)) return { home, perform: [] };
  const draft = draftOf(home, event, Math.max(now, home.state.now));
  takeProfile(draft);
  dropFolded(draft);
  meetFence(draft, fence);
  apply(draft, event);
  if (draft.state.lastEpisode?.id !== home.state.lastEpisode?.id) worryEnded(draft);
  letEchosGo(draft);
  if ('id' in event) remember(draft.state.seen, event.id);
  dropUntrue(draft);
  const perform = claim(
    draft,
    ({ id, begun }) => event.kind === 'time-passed' || draft.made.includes(id) || begun === 0,
  );
  setDue(draft, event.kind === 'time-passed');
  return { home: { ...home, state: draft.state }, perform };
}

function draftOf(home: Home, event: Event, now: Instant): Draft {
  const { profile, routine } = home;
  const state = plainCopy(home.state);
  state.now = now;
  state.version += 1;
  const name = 'id' in event ? event.id : `${event.kind}:${state.version}`;
  return { profile, routine, state, now, eventHash: shortHash(`${profile.id}:${name}`), made: [] };
}

function apply(draft: Draft, event: Event): void {
  const { state } = draft;
  switch (event.kind) {
    case 'linked':
      link(draft, event.speaker);
      break;
    case 'help-asked':
      // The call first: nothing that is learned from her voice may stand in its way.
      passFence(draft);
      helpAsked(draft, event.need, { to: event.to ?? null, spokenAt: event.at });
      calledInCheckIn(draft);
      heard(draft, event);
      break;
    case 'false-alarm':
      calledOff(draft, 'false-alarm');
      heard(draft, event);
      break;
    case 'okay':
      answeredWhenAsked(draft, event.speaker);
      calledOff(draft, 'fine');
      heard(draft, event);
      break;
    case 'answered-by-text':
      answeredByText(draft, Math.min(event.at, draft.now));
      break;
    case 'spoke':
      heard(draft, event);
      break;
    case 'plug-read':
      plugRead(draft, event);
      break;
    case 'carer-replied':
      carerReplied(draft, event);
      break;
    case 'reply-unclear': {
      if (event.which === null && answersTrial(draft, event.who)) break;
      const about = event.which
        ? ({ kind: 'which-home', ...event.which } as const)
        : ({ kind: 'unclear' } as const);
      const episode = state.episode?.id ?? state.lastEpisode?.id ?? '';
      enqueue(draft, { kind: 'text', to: event.who, about, episode });
      write(draft, { kind: 'reply-unclear', who: event.who });
      break;
    }
    case 'text-undelivered':
      undelivered(draft, event);
      break;
    case 'seen':
      seen(draft, event.who, event.episode, event);
      break;
    case 'paused':
      pause(draft, event.pause, 'resident');
      break;
    case 'resumed':
      resume(draft);
      break;
    case 'watching-agreed':
      startWatching(draft, event.words);
      break;
    case 'watching-stopped':
      stopWatching(draft, 'resident');
      break;
    case 'forget-me':
      forgetMe(draft);
      break;
    case 'not-safe':
      notSafe(draft);
      heard(draft, event);
      break;
    case 'message-left':
      leaveMessage(draft, event.to, event.words);
      answerCheckIn(draft, 'message', 'yes');
      break;
    case 'referral-asked':
      refer(draft, event.about);
      break;
    case 'test-asked':
      test(draft);
      heard(draft, event);
      break;
    case 'check-in-begun':
      heard(draft, event);
      beginCheckIn(draft);
      break;
    case 'check-in-answered':
      heard(draft, event);
      answerCheckIn(draft, event.question, event.answer);
      break;
    case 'mood-told':
      heard(draft, event);
      if (mayAskAboutHealth(draft.profile)) tellMood(draft, event.mood);
      break;
    case 'staff-acted':
      staffActed(draft, event);
      break;
    case 'test-put-off':
      state.testPutOffAt = draft.now;
      break;
    case 'how-asked':
      howAsked(draft, event.who);
      break;
    case 'how-allowed':
      allowHow(draft, event.who, event.allowed);
      break;
    case 'manner-wanted':
      wantManner(draft, event.manner);
      break;
    case 'reminder-proposed':
    case 'reminder-edited':
    case 'reminder-stopped-by-staff':
    case 'reminder-wanted':
    case 'reminder-answered':
    case 'reminder-stopped':
    case 'reminder-done':
    case 'reminders-tried':
    case 'reminders-read':
    case 'reminder-started':
    case 'reminders-deleted':
    case 'reminders-permitted':
      takeReminderEvent(draft, event);
      if ('speaker' in event && 'at' in event) heard(draft, event);
      break;
    case 'visits-known':
      visitsKnown(draft, event.starts);
      break;
    case 'attempted':
      for (const attempt of event.attempts) attempted(draft, attempt);
      break;
    case 'time-passed':
      timePassed(draft, event);
      break;
  }
}

function heard(draft: Draft, event: { at: Instant; speaker: string }): void {
  spokeUp(draft);
  spokenTo(draft, event.speaker);
  signOfLife(draft, { at: Math.min(event.at, draft.now), source: event.speaker, kind: 'speech' });
}
function answeredWhenAsked(draft: Draft, source: string): void {
  const { episode, asking } = draft.state;
  if (!episode?.asking) return;
  asking.answered += 1;
  write(draft, { kind: 'answered-when-asked', episode: episode.id, source });
}

/** An edited profile: who has a new number may be told again, and the deadline rests on its settings. */
function takeProfile(draft: Draft): void {
  const { state, profile } = draft;
  if (state.profileSeen === profile.version) return;
  const unseen = (profile.edits ?? []).filter(({ version }) => version > state.profileSeen);
  for (const { by, why, what } of unseen)
    write(draft, { kind: 'staff', staff: by, did: 'edit', what, note: why });
  state.profileSeen = profile.version;
  forgetOldPlugs(draft);
  if (isWatched(state)) setDeadline(draft);
}
