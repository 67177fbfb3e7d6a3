import { day } from './clock';
import { asksFirst, isForStaff, urgencyOf, urgencies, type Concern } from './concern';
import { enqueue, write, type Draft } from './draft';
import type { ClosedEpisode, EndedBy, Episode, Outcome, VisitReport } from './episode';
import type { Who } from './profile';
import { askingWait, stillOpenWait } from './waits';
import { tellNext } from './ladder';
import { mustRing } from './ringing';

/** How often she is asked is counted by the month. */
const askedRemembered = 30 * day;

/** Raises a concern: opens an episode or joins the open one. A call for help never waits for an answer from her. */
export function raise(draft: Draft, concern: Concern): void {
  const open = draft.state.episode;
  if (open) {
    join(draft, open, concern);
    return;
  }
  const episode: Episode = {
    id: draft.eventHash,
    openedAt: draft.now,
    concerns: [concern],
    asking: null,
    tried: [],
    ladder: { round: 1, asked: [], nextAt: null, exhaustedAt: null },
    told: [],
    hold: null,
    remindAt: draft.now + stillOpenWait,
  };
  draft.state.episode = episode;
  write(draft, { kind: 'episode-opened', episode: episode.id, concern: concern.kind });
  if (asksFirst(concern) && canBeAsked(draft)) askFirst(draft, episode);
  else tellNext(draft, episode);
}

function join(draft: Draft, episode: Episode, concern: Concern): void {
  const before = rankOf(episode);
  // Until now only staff were told: for whatever else comes, the ladder is climbed from its foot.
  if (isForStaff(episode.concerns)) episode.ladder.asked = [];
  episode.concerns = withoutAgain(episode.concerns, concern);
  episode.concerns.push(concern);
  write(draft, { kind: 'concern-joined', episode: episode.id, concern: concern.kind });
  const pressing = rankOf(episode) < before;
  if (pressing && asksFirst(concern)) {
    // An errand that somebody sees to does not say how she is: she is asked, and the errand waits.
    if (canBeAsked(draft)) askFirst(draft, episode);
    else climbAnew(draft, episode);
    return;
  }
  if (concern.kind === 'low-mood') tellGently(draft, episode);
  if (concern.kind !== 'help') return;
  if (!(pressing || episode.asking)) {
    // Something else that she needs as well: whoever has been told of her hears it, and nobody new is troubled.
    for (const who of stillHearing(episode))
      enqueue(draft, { kind: 'text', to: who, about: { kind: 'alert', update: true }, episode: episode.id });
    return;
  }
  // Whoever said "I'm going" did so for something less: they hear it, and the ladder goes on all the same.
  episode.asking = null;
  episode.hold = null;
  for (const { who } of episode.told) {
    enqueue(draft, { kind: 'text', to: who, about: { kind: 'alert', update: true }, episode: episode.id });
    if (mustRing(draft, episode, who)) enqueue(draft, { kind: 'call', to: who, episode: episode.id });
  }
  tellNext(draft, episode);
}

/** Of what is missed day after day while nobody closes it, the first that was missed and the latest say enough. */
const withoutAgain = ([first, ...later]: readonly Concern[], concern: Concern): Concern[] => [
  ...(first ? [first] : []),
  ...later.filter((each) => !isMissedAgain(each, concern)),
];

const isMissedAgain = (before: Concern, now: Concern): boolean =>
  now.kind === 'missed-reminder'
    ? before.kind === now.kind && before.reminder === now.reminder
    : now.kind === 'missed-check-in' && before.kind === now.kind;

const rankOf = ({ concerns }: Episode): number => urgencies.indexOf(urgencyOf(concerns));

/** Who has said that they are going did so for something less: everybody is asked again, from the first on. */
export function climbAnew(draft: Draft, episode: Episode): void {
  episode.asking = null;
  episode.hold = null;
  Object.assign(episode.ladder, { round: 1, asked: [], nextAt: draft.now });
}

/** Who is going hears what else there is; else those who have not said that they can't. */
function stillHearing({ hold, told }: Episode): Who[] {
  if (hold) return [hold.who];
  return told.flatMap(({ who, status, answer }) => (status === 'failed' || answer !== null ? [] : [who]));
}

/** One of those who know of her already hears it as well. */
export function tellGently(draft: Draft, episode: Episode): void {
  const to = episode.hold?.who ?? episode.told.find(({ status }) => status !== 'failed')?.who;
  if (to === undefined) tellNext(draft, episode);
  else enqueue(draft, { kind: 'text', to, about: { kind: 'alert', update: true }, episode: episode.id });
}

const canBeAsked = ({ state, profile }: Draft): boolean =>
  state.speakers.length > 0 || profile.resident.phone !== null;

function askFirst(draft: Draft, episode: Episode): void {
  const { repeat, climb } = askingWait;
  episode.asking = { since: draft.now, repeatAt: draft.now + repeat, climbAt: draft.now + climb };
  const { asking } = draft.state;
  asking.asked = [...asking.asked.filter((at) => at > draft.now - askedRemembered), draft.now];
  ask(draft, episode);
  if (draft.profile.resident.phone !== null) enqueue(draft, { kind: 'ask-by-text', episode: episode.id });
}

export function ask(draft: Draft, episode: Episode): void {
  for (const { id } of draft.state.speakers)
    enqueue(draft, { kind: 'ask', episode: episode.id, speaker: id });
}

/** Ends the open episode. Everyone who was texted hears how, but the one who said so. */
export function close(
  draft: Draft,
  outcome: Outcome,
  by: EndedBy,
  ring: Who | null = null,
  report?: VisitReport,
): void {
  const closed = closeSilently(draft, outcome, by, report);
  for (const { who } of closed?.told ?? []) {
    if (who === by || !closed) continue;
    const about = { kind: 'ended', outcome, by, ring: who === ring } as const;
    enqueue(draft, { kind: 'text', to: who, about, episode: closed.id });
  }
}

/** Ends it without a word to anybody. Null where none is open. */
export function closeSilently(
  draft: Draft,
  outcome: Outcome,
  by: EndedBy,
  report?: VisitReport,
): ClosedEpisode | null {
  const { state, now } = draft;
  if (!state.episode) return null;
  const { id, openedAt, concerns, told, acknowledgedAt } = state.episode;
  const closed: ClosedEpisode = {
    id,
    openedAt,
    closedAt: now,
    outcome,
    by,
    concerns,
    told,
    ...(acknowledgedAt !== undefined && { acknowledgedAt }),
    ...(report && { report }),
  };
  state.episode = null;
  state.lastEpisode = closed;
  write(draft, { kind: 'episode-closed', episode: id, outcome, by });
  enqueue(draft, { kind: 'record', episode: closed });
  return closed;
}
