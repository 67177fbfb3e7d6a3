import { day, minute, type Instant } from './clock';
import { isBlind } from './dark';
import { enqueue, type Draft } from './draft';
import { raise } from './episodes';
import type { State } from './state';
import { isWatched } from './watch';

/** After a visit should have begun, before it counts that there is no sign of it. */
const visitGrace = 45 * minute;
/** Whoever comes a little early has come. */
const early = 15 * minute;
/** So far ahead a home knows its visits, and so many of them; an import comes well before they are over. */
const ahead = 21 * day;
const most = 100;

/** When visits should begin, as its roster says now; replaces what it said before. */
export function visitsKnown({ state, now }: Draft, starts: readonly Instant[]): void {
  const coming = starts.filter((start) => start + visitGrace > now && start < now + ahead);
  const sorted = [...new Set(coming)].sort((one, other) => one - other).slice(0, most);
  if (sorted.length === 0) delete state.visits;
  else state.visits = sorted;
}

export const visitsDue = ({ visits }: State): (Instant | null)[] => [
  visits?.[0] === undefined ? null : visits[0] + visitGrace,
];

/** A visit that should have begun, of which there is no sign: a worry for staff. After an outage only the latest counts. */
export function judgeVisits(draft: Draft): void {
  const { state, now, profile } = draft;
  const over = state.visits?.filter((start) => start + visitGrace <= now) ?? [];
  const start = over.at(-1);
  if (start === undefined) return;
  const rest = state.visits?.slice(over.length) ?? [];
  if (rest.length === 0) delete state.visits;
  else state.visits = rest;
  const judged = isWatched(state) && !profile.installing && !isBlind(state);
  if (!judged || isSign(state, start) || isKnown(state)) return;
  raise(draft, { kind: 'missed-visit', at: now, start });
  enqueue(draft, { kind: 'operations', about: { kind: 'missed-visit', start } });
}

/** A signal, or the word of somebody who is or was with her. */
function isSign({ lastSign, lastEpisode, episode }: State, start: Instant): boolean {
  const since = start - early;
  const said = lastEpisode?.by.startsWith('carer:') === true && lastEpisode.closedAt >= since;
  const there = episode?.hold?.meaning === 'there' && episode.hold.since >= since;
  return (lastSign !== null && lastSign.at >= since) || said || there;
}

/** Staff have it before them already: the next visit that fails adds nothing. */
const isKnown = ({ episode }: State): boolean =>
  episode?.concerns.some(({ kind }) => kind === 'missed-visit') ?? false;
