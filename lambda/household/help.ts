import { day, type Instant } from './clock';
import { urgencyOf, type Need } from './concern';
import { write, type Draft } from './draft';
import { close, raise } from './episodes';
import { tellNextInRound, tellNext } from './ladder';
import type { Who } from './profile';
import { sameCall } from './waits';

/** She asked for help. It never waits; the same call again soon changes nothing but the answer. */
export function helpAsked(
  draft: Draft,
  need: Need,
  { to = null, spokenAt = draft.now }: { to?: Who | null; spokenAt?: Instant } = {},
): void {
  const { episode } = draft.state;
  const whom = to === null ? {} : { to };
  const at = when(spokenAt, draft.now);
  const waited = draft.now - at > late;
  const known = waited ? { knownAt: draft.now } : {};
  const concern = { kind: 'help', at, need, repeatedAt: at, ...known, ...whom } as const;
  const before = episode?.concerns.find((each) => each.kind === 'help' && covers(each.need, need));
  write(draft, { kind: 'help-asked', need, repeated: before !== undefined });
  if (!episode || before?.kind !== 'help') {
    raise(draft, concern);
    return;
  }
  // Calls that waited for the database come all at once: whoever has only just been told is given time to answer.
  const soon = at - before.repeatedAt < sameCall || draft.now - episode.openedAt < sameCall;
  before.repeatedAt = Math.max(at, before.repeatedAt);
  if (waited) before.repeatedKnownAt = draft.now;
  const acknowledged = episode.hold !== null;
  if (soon || acknowledged || episode.ladder.exhaustedAt !== null) return;
  if (episode.ladder.nextAt === null) tellNext(draft, episode);
  else tellNextInRound(draft, episode);
}

/** A call on its usual way is known here sooner than this. */
const late = 5_000;

/** No call is kept longer than this before it is taken in. */
const keptAtMost = 14 * day;

/** A call that could not be taken in at once was still made when she spoke; a clock that cannot be right is not believed. */
const when = (spokenAt: Instant, now: Instant): Instant =>
  spokenAt > now || spokenAt < now - keptAtMost ? now : spokenAt;

/** "Help" again after "I've had a fall" is the same call; a fall after "help" is news, and so is a drink after a fall. */
const covers = (said: Need, now: Need): boolean => said === now || now === 'other';

/**
 * She says that it was a false alarm, or that she is well. It is closed; where it was a call for help, one carer is
 * asked to ring her all the same, for words can be said under pressure or in confusion.
 */
export function calledOff(draft: Draft, outcome: 'false-alarm' | 'fine'): void {
  const { episode } = draft.state;
  if (!episode) return;
  const help = urgencyOf(episode.concerns) !== 'silence';
  const ring: Who | null = help
    ? (episode.hold?.who ?? episode.told.find((told) => told.status !== 'failed')?.who ?? null)
    : null;
  close(draft, outcome, 'resident', ring);
}
