import { day, hour, minute, type Instant } from './clock';
import { enqueue, write, type Draft } from './draft';
import { silenceHeldUntil } from './held-silence';
import { localDate, startOfNextDay } from './local-time';
import { lookForSpeakers, noNeedToLook } from './look-for';
import { isAvailable, ladderPeople } from './people';
import type { Dark, State } from './state';

/** After plugs were out of sight, she has this long to be seen again before the silence counts. */
const afterDark = hour;
/** A home that cannot be reached for so long is dark. */
const darkAfter = 30 * minute;
/** Switched off at the wall on so many of the last seven days at about this time is a habit. */
const habitDays = 4;
const about = hour;
const mostSpells = 14;

/** Nothing can be seen, and not by habit: silence says nothing about anybody. */
export const isBlind = ({ dark }: State): boolean => dark.since !== null && dark.now?.habit !== true;

/** What a plug says of itself, or its broker of it. */
export function plugSeen(draft: Draft, plug: string, reachable: boolean): void {
  const { state, now } = draft;
  const known = state.plugs[plug];
  if (!known || known.reachable === reachable) return;
  known.reachable = reachable;
  known.since = now;
  write(draft, { kind: 'plug-reachable', plug, reachable });
}

/** Staff have taken plugs out of this home: what they last said of themselves means nothing here any more. */
export function forgetOldPlugs(draft: Draft): void {
  const { state, profile } = draft;
  const here = new Set(profile.plugs.map(({ id }) => id));
  state.plugs = Object.fromEntries(Object.entries(state.plugs).filter(([id]) => here.has(id)));
  lookAround(draft);
}

/** Whether anything can be seen at all. A silence while all plugs are out of sight says nothing about anybody. */
export function lookAround(draft: Draft): void {
  const { state, now } = draft;
  const { dark } = state;
  const plugs = Object.values(state.plugs);
  const isDark = plugs.length > 0 && plugs.every(({ reachable }) => !reachable);
  if (isDark && dark.since === null) {
    dark.since = now;
    dark.now = { from: now, habit: isHabit(dark, now), told: false };
    lookForSpeakers(draft);
  }
  if (!isDark && dark.since !== null) {
    countDark(draft);
    lightAgain(draft);
  }
}

function lightAgain({ state, now }: Draft): void {
  const { dark } = state;
  const from = dark.now?.from ?? now;
  if (now - from >= darkAfter) dark.spells = [...(dark.spells ?? []), { from, to: now }].slice(-mostSpells);
  dark.since = null;
  delete dark.now;
  noNeedToLook(state);
  const { deadline } = state.silence;
  if (deadline && deadline.at < now + afterDark)
    state.silence.deadline = { ...deadline, at: now + afterDark };
}

function isHabit({ spells = [] }: Dark, at: Instant): boolean {
  const days = [1, 2, 3, 4, 5, 6, 7].filter((back) => {
    const then = at - back * day;
    return spells.some(({ from, to }) => from - about <= then && then <= Math.min(to, from + about));
  });
  return days.length >= habitDays;
}

/** Adds the dark time up to now to the days it fell on; what is habit is no fault. */
export function countDark({ state, profile, now }: Draft): void {
  let from = state.dark.since;
  while (from !== null && from < now) {
    const date = localDate(from, profile.zone);
    const until = Math.min(now, startOfNextDay(from, profile.zone));
    if (isBlind(state)) state.dark.byDate[date] = (state.dark.byDate[date] ?? 0) + (until - from);
    from = until;
  }
  if (state.dark.since !== null) state.dark.since = now;
}

/** When somebody is told that nothing in this home can be reached; null where nobody is to be. */
export function darkToldAt(state: State): Instant | null {
  const { dark, speakers } = state;
  // What a Smart Properties Echo would say of itself counts; of a consumer Echo it cannot be known.
  const property = speakers.filter(({ kind }) => kind === 'smart-properties');
  const heard = property.some(({ reachable }) => reachable !== false);
  if (dark.now === undefined || dark.now.told || dark.now.habit || heard || state.episode !== null)
    return null;
  const gone = Math.max(dark.now.from, ...property.map(({ unreachableSince = 0 }) => unreachableSince));
  return Math.max(gone + darkAfter, silenceHeldUntil(state, state.now) ?? 0);
}

/** Half an hour of nothing at all: the first carer may be asked to ring her. It is no worry of its own, and climbs no ladder. */
export function tellOfDarkness(draft: Draft): void {
  const { state, profile, now } = draft;
  const at = darkToldAt(state);
  const { now: darkness } = state.dark;
  if (at === null || at > now || !darkness) return;
  darkness.told = true;
  const first = ladderPeople(profile, state).find((person) => isAvailable(person, now, profile.zone));
  if (!first) return;
  write(draft, { kind: 'dark-told', who: first.who, since: darkness.from });
  enqueue(draft, {
    kind: 'text',
    to: first.who,
    about: { kind: 'dark', since: darkness.from },
    episode: draft.eventHash,
  });
}
