import { day, type Instant } from './clock';
import { enqueue, write, type Draft } from './draft';
import { ladderPeople } from './people';
import type { Who } from './profile';
import type { State } from './state';

/** A home that has shown no sign of life for so long is not watched, whatever has been set up in it. */
const unseenAfter = 7 * day;

export type Unseen = NonNullable<State['unseen']>;

/** When it counts as not watched; null where nothing may be watched, nothing is there to watch by, or it is so already. */
export function unseenDue(state: State): Instant | null {
  const { consents, pause, unseen, speakers, plugs, lastSign, startedAt, watchedFrom } = state;
  const may = consents.routine !== null && pause === null && unseen == null;
  if (!may || speakers.length + Object.keys(plugs).length === 0) return null;
  return Math.max(lastSign?.at ?? startedAt, watchedFrom ?? startedAt) + unseenAfter;
}

export function lookWhetherSeen(draft: Draft): void {
  const due = unseenDue(draft.state);
  if (due !== null && due <= draft.now) notWatched(draft, 'no-signs');
}

/** Staff and family hear it rather than being left to think that all is well. Who has an open call has more urgent news. */
export function notWatched(draft: Draft, why: Unseen['why'], but?: Who): void {
  const { state, profile, now, eventHash } = draft;
  if (state.unseen != null) return;
  const told = ladderPeople(profile, state).flatMap(({ who }) =>
    who === 'duty' || who === but ? [] : [who],
  );
  state.unseen = { since: now, why, told };
  write(draft, { kind: 'not-watched', why });
  enqueue(draft, { kind: 'operations', about: { kind: 'not-watched', why } });
  if (state.episode) return;
  for (const to of told)
    enqueue(draft, { kind: 'text', to, about: { kind: 'not-watched', why }, episode: eventHash });
}

/** What was missing is there again: a sign of life, or a test that arrived. */
export function watchedAgain(draft: Draft, by: Unseen['why']): void {
  const { state, eventHash } = draft;
  if (state.unseen?.why !== by) return;
  const { told } = state.unseen;
  state.unseen = null;
  write(draft, { kind: 'watched-again' });
  enqueue(draft, { kind: 'operations', about: { kind: 'watched-again' } });
  for (const to of told)
    enqueue(draft, { kind: 'text', to, about: { kind: 'watched-again' }, episode: eventHash });
}
