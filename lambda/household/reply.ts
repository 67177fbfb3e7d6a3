import type { Instant } from './clock';
import { urgencyOf } from './concern';
import { enqueue, write, type Draft } from './draft';
import {
  holdMeanings,
  takesOn,
  calledAfter,
  type Answer,
  type Closing,
  type Episode,
  type HoldMeaning,
} from './episode';
import { close } from './episodes';
import { tellNext, tellNextInRound } from './ladder';
import { personOf } from './people';
import type { Who } from './profile';
import { wasReached } from './still-true';
import { answersTrial } from './trial';
import { holdWait, ringingWait } from './waits';

interface Reply {
  who: Who;
  episode: string;
  answer: Answer;
  sentAt: Instant;
  by: 'text' | 'link';
}

/** Skew between a carrier's clock and ours that is forgiven when a reply seems older than the episode. */
const skew = 5_000;

export function carerReplied(draft: Draft, reply: Reply): void {
  const { who, answer } = reply;
  if (answer === 'wrong-number' || answer === 'leave') leave(draft, who, answer);
  const episode = openEpisode(draft, reply);
  const told = episode?.told.find((each) => each.who === who);
  // Whom no text about it has reached means something older, though it was sent after this began.
  const knows = reply.by === 'link' || (episode !== null && wasReached(draft.state, who, episode.id));
  if (!episode || !told || !knows) {
    // Nothing is open that they could mean: say so, and acknowledge nothing.
    if (reply.by !== 'text') return;
    const leaves = answer === 'wrong-number' || answer === 'leave';
    if (leaves || !answersTrial(draft, who)) answerBack(draft, reply, leaves ? answer : null);
    return;
  }
  const seesToIt = takesOn(answer) || answer === 'fine';
  if (seesToIt && calledSince(episode, reply)) {
    enqueue(draft, { kind: 'text', to: who, about: { kind: 'alert', update: true }, episode: episode.id });
    return;
  }
  told.answer = { meaning: answer, at: draft.now };
  if (seesToIt) episode.acknowledgedAt ??= draft.now;
  // A reply proves that the text arrived, whatever the sender knew.
  if (told.status === 'pending') Object.assign(told, { status: 'sent', sentAt: told.at });
  write(draft, { kind: 'replied', episode: episode.id, who, answer });
  switch (answer) {
    case 'going':
    case 'there':
    case 'ringing':
      takeOn(draft, episode, who, answer);
      break;
    case 'cannot':
    case 'wrong-number':
    case 'leave':
      letGo(draft, episode, who);
      break;
    case 'fine':
      close(draft, 'fine', who);
      break;
  }
  if (reply.by === 'text' && answer !== 'cannot') answerBack(draft, reply, answer);
}

/** On the page, by link: seen, and how she is. Whoever has not seen yet that she called again is told, and ends nothing. */
export function seen(draft: Draft, who: Who, episode: string, { outcome, report, looked }: Closing): void {
  const open = draft.state.episode;
  if (open?.id !== episode || !open.told.some((told) => told.who === who)) return;
  if (looked !== undefined && calledAfter(open, looked)) {
    enqueue(draft, { kind: 'text', to: who, about: { kind: 'alert', update: true }, episode });
    return;
  }
  open.acknowledgedAt ??= draft.now;
  close(draft, outcome, who, null, report);
}

function openEpisode(draft: Draft, reply: Reply): Episode | null {
  const { episode } = draft.state;
  if (episode?.id !== reply.episode || reply.sentAt < episode.openedAt - skew) return null;
  return episode;
}

/**
 * She has called for something since they sent it, which took its time: they answered something less. "Fine" is older
 * than the same call said again, too.
 */
const calledSince = (episode: Episode, { answer, sentAt }: Reply): boolean => {
  const { concerns, openedAt } = episode;
  if (answer === 'fine') return calledAfter(episode, Math.max(sentAt, openedAt));
  return concerns.some((concern) => {
    if (concern.kind !== 'help') return false;
    const known = concern.knownAt ?? concern.at;
    return known > openedAt && sentAt < known;
  });
};

const firmness = (meaning: HoldMeaning): number => holdMeanings.indexOf(meaning);

function takeOn(draft: Draft, episode: Episode, who: Who, meaning: HoldMeaning): void {
  episode.asking = null;
  const { hold } = episode;
  // The same said again, or less than before, changes nothing; of two people the one who goes counts.
  const more = hold === null || firmness(meaning) > firmness(hold.meaning);
  const takesOver = hold?.meaning === 'ringing' && meaning !== 'ringing';
  if (!more || (hold !== null && hold.who !== who && !takesOver)) return;
  const waits = holdWait[urgencyOf(episode.concerns)];
  const { now } = draft;
  const resume = meaning === 'ringing' ? ringingWait : meaning === 'there' ? null : waits.resume;
  const nudgeAt = meaning === 'ringing' ? null : now + waits.nudge;
  episode.hold = { who, since: now, meaning, nudgeAt, resumeAt: resume === null ? null : now + resume };
  episode.ladder.nextAt = null;
  for (const other of episode.told) {
    if (other.who !== who)
      enqueue(draft, { kind: 'text', to: other.who, about: { kind: 'taken', by: who }, episode: episode.id });
  }
  if (meaning === 'ringing') return;
  for (const speaker of draft.state.speakers) {
    if (speaker.kind !== 'smart-properties') continue;
    enqueue(draft, {
      kind: 'announce',
      speaker: speaker.id,
      about: { kind: 'going', who },
      episode: episode.id,
    });
  }
}

function letGo(draft: Draft, episode: Episode, who: Who): void {
  if (episode.hold?.who === who) {
    episode.hold = null;
    const saying = (meaning: Answer) => episode.told.find(({ answer }) => answer?.meaning === meaning);
    const [there, going] = [saying('there'), saying('going')];
    if (there) takeOn(draft, episode, there.who, 'there');
    else if (going) takeOn(draft, episode, going.who, 'going');
    else tellNext(draft, episode);
    return;
  }
  if (episode.hold || episode.asking) return;
  // With two told together, the other may still answer.
  const waiting = episode.told.some(
    (told) => told.answer === null && told.status !== 'failed' && told.at >= lastTold(episode),
  );
  if (!waiting) tellNextInRound(draft, episode);
}

const lastTold = (episode: Episode): Instant => Math.max(...episode.told.map((told) => told.at));

/** They are passed over from now on, and staff are told; staff undo it by editing them. */
function leave(draft: Draft, who: Who, why: 'wrong-number' | 'leave'): void {
  const person = personOf(draft.profile, who);
  if (!person) return;
  const { state } = draft;
  state.unreachable[who] = { since: draft.now, why, phone: person.phone };
  // What was on its way to them and nobody has begun is not sent any more.
  state.outbox = state.outbox.filter(
    ({ effect, held }) => held || (effect.kind !== 'text' && effect.kind !== 'call') || effect.to !== who,
  );
  enqueue(draft, { kind: 'operations', about: { kind: 'carer-left', who, why } });
}

function answerBack(draft: Draft, reply: Reply, answer: Answer | null): void {
  const about =
    answer === null ? ({ kind: 'already-ended' } as const) : ({ kind: 'thanks', for: answer } as const);
  enqueue(draft, { kind: 'text', to: reply.who, about, episode: reply.episode });
}
