import { hour, minute, type Instant } from './clock';
import { enqueue, type Draft } from './draft';
import type { Speaker, State } from './state';

/** While its plugs are out of sight, a Smart Properties Echo is looked for so often; after two hours it is no news any more. */
const every = 10 * minute;
const everyLater = hour;
const later = 2 * hour;

/** Only these can be asked for; of a consumer Echo nobody can know. */
const canBeLookedFor = (speaker: Speaker): boolean =>
  speaker.kind === 'smart-properties' && speaker.sealedEndpointId !== undefined;

/** When it is next to be asked whether a home that shows nothing can at least be spoken to; null where that is not the question. */
export function lookDue(state: State): Instant | null {
  const { now: darkness } = state.dark;
  if (!darkness || darkness.told || darkness.habit) return null;
  const moments = toLookFor(state).map(({ lookedAt = -Infinity }) => {
    if (lookedAt < darkness.from) return darkness.from;
    return lookedAt + (lookedAt - darkness.from < later ? every : everyLater);
  });
  return moments.length === 0 ? null : Math.min(...moments);
}

/** Those that can be looked for and are not being asked for just now. */
const toLookFor = ({ speakers, outbox }: State): Speaker[] =>
  speakers.filter(
    (speaker) =>
      canBeLookedFor(speaker) &&
      !outbox.some(({ effect }) => effect.kind === 'look-for' && effect.speaker === speaker.id),
  );

export function lookForSpeakers(draft: Draft): void {
  const due = lookDue(draft.state);
  if (due === null || due > draft.now) return;
  for (const { id } of toLookFor(draft.state)) enqueue(draft, { kind: 'look-for', speaker: id });
}

/** What Alexa said; nothing where she does not know this Echo any more. */
export function lookedFor({ state, now }: Draft, id: string, reachable?: boolean): void {
  const speaker = state.speakers.find((each) => each.id === id);
  if (!speaker) return;
  speaker.lookedAt = now;
  if (reachable === false) speaker.unreachableSince ??= now;
  else delete speaker.unreachableSince;
  if (reachable === undefined) delete speaker.reachable;
  else speaker.reachable = reachable;
}

/** She spoke to it: no need to ask. */
export function spokenTo({ state, now }: Draft, id: string): void {
  const speaker = state.speakers.find((each) => each.id === id);
  if (speaker?.reachable === false) Object.assign(speaker, { reachable: true, lookedAt: now });
  delete speaker?.unreachableSince;
}

/** Its plugs can be seen again: what was asked meanwhile is old. */
export function noNeedToLook({ speakers }: State): void {
  for (const speaker of speakers) {
    delete speaker.reachable;
    delete speaker.lookedAt;
    delete speaker.unreachableSince;
  }
}
