import { day, type Instant } from './clock';
import { asksFirst } from './concern';
import { enqueue, write, type Draft } from './draft';
import { close } from './episodes';
import type { Home } from './home';
import { isAvailable, ladderPeople, type Person } from './people';
import type { Who } from './profile';
import { stopAll } from './reminders/decide';
import type { Pause } from './state';
import { notWatched, watchedAgain } from './unseen';
import { setDeadline } from './watch';

/** The longest that she can be away, or have visitors, without saying so again. Hospital lasts until staff end it. */
export const longestPause = { away: 28 * day, visitors: 14 * day } as const;

/** `by`: whose word it is; nobody is told that she has said so herself where staff have. */
export function pause(draft: Draft, asked: Pause, by: 'resident' | 'staff'): void {
  const { state, now } = draft;
  const most = asked.reason === 'hospital' ? null : now + longestPause[asked.reason];
  const until = most === null ? null : Math.min(asked.until ?? most, most);
  state.pause = { reason: asked.reason, from: now, until };
  write(draft, { kind: 'paused', reason: asked.reason, until });
  setDeadline(draft);
  closeSilence(draft, by);
}

/** Hospital has no end of its own: staff are asked when the home shows signs again, or after a week. */
export function askWhetherBack(draft: Draft, why: 'week' | 'signs'): void {
  const { pause: current } = draft.state;
  if (current?.reason !== 'hospital' || current.staffAskedAt !== undefined) return;
  if (why === 'week' && draft.now < current.from + 7 * day) return;
  current.staffAskedAt = draft.now;
  enqueue(draft, { kind: 'operations', about: { kind: 'still-in-hospital', why } });
}

/** Works at once and silently: nobody is told, and an asking that is under way ends. */
export function stopWatching(draft: Draft, by: 'resident' | 'staff'): void {
  draft.state.consents.routine = null;
  draft.state.signs = [];
  draft.state.unseen = null;
  write(draft, { kind: 'watching', agreed: false, words: '' });
  setDeadline(draft);
  closeSilence(draft, by);
}

export function startWatching(draft: Draft, words: string): void {
  const { state, now } = draft;
  state.consents.routine = { at: now, basis: 'own', words };
  // What she agrees to includes who is told.
  if (state.consents.carers?.basis === 'own') state.consents.carers = { at: now, basis: 'own', words };
  state.watchedFrom = now;
  write(draft, { kind: 'watching', agreed: true, words });
  setDeadline(draft);
}

/** From now on the Echo acts as unlinked. What the council must keep, staff say; the rest is deleted. */
export function forgetMe(draft: Draft): void {
  const { state, now } = draft;
  if (state.forgottenAt) return;
  stopWatching(draft, 'resident');
  state.forgottenAt = now;
  state.consents = { routine: null, carers: state.consents.carers, reminders: null };
  write(draft, { kind: 'forget-asked' });
  stopAll(draft);
  forgetSpeakers(draft, false);
  enqueue(draft, { kind: 'operations', about: { kind: 'forget-me' } });
  state.lastSign = null;
}

/** Her Echos lead here no more. `keepDays`: what was seen is kept until staff erase it or its time is over. */
export function forgetSpeakers(draft: Draft, keepDays: boolean): void {
  const { state } = draft;
  const sealedIds = state.speakers.map(({ sealedId }) => sealedId);
  enqueue(draft, { kind: 'forget', sealedIds, ...(keepDays && { keepDays }) });
  state.speakers = [];
}

export const notSafe = (draft: Draft): void => {
  enqueue(draft, { kind: 'operations', about: { kind: 'not-safe' } });
};

/** To whom she named, else to the first who may be told now; nobody is passed over in silence: the answer says who. */
export function leaveMessage(draft: Draft, to: Who | null, words: string): void {
  const person = personNow(draft, to);
  write(draft, { kind: 'message-left', who: person?.who ?? null });
  if (person)
    enqueue(draft, {
      kind: 'text',
      to: person.who,
      about: { kind: 'message', words },
      episode: draft.eventHash,
    });
}

/** The way from Echo to phone is offered to be tried each month; put off, again after a week. */
const testEach = 28 * day;
const putOffFor = 7 * day;

export function isTestDue({ profile, state }: Pick<Home, 'profile' | 'state'>, now: Instant): boolean {
  const last = state.test?.at ?? state.startedAt;
  const putOff = state.testPutOffAt ?? -Infinity;
  return now >= last + testEach && now >= putOff + putOffFor && ladderPeople(profile, state).length > 0;
}

export function test(draft: Draft): void {
  const person = personNow(draft, null);
  write(draft, { kind: 'tested', who: person?.who ?? null });
  if (!person) return;
  draft.state.test = { at: draft.now, who: person.who, result: 'pending' };
  enqueue(draft, { kind: 'text', to: person.who, about: { kind: 'test' }, episode: draft.eventHash });
}

/** How the text of a test went. One that was only put off is still pending. */
export function tested(draft: Draft, result: 'arrived' | 'failed'): void {
  const { test: last } = draft.state;
  if (!last || last.result === 'arrived') return;
  last.result = result;
  if (result === 'arrived') {
    watchedAgain(draft, 'test-failed');
    return;
  }
  enqueue(draft, { kind: 'operations', about: { kind: 'test-failed', who: last.who } });
  notWatched(draft, 'test-failed', last.who);
}

function personNow({ profile, state, now }: Draft, to: Who | null): Person | undefined {
  const people = ladderPeople(profile, state);
  if (to !== null) return people.find((person) => person.who === to);
  return people.find((person) => isAvailable(person, now, profile.zone)) ?? people[0];
}

function closeSilence(draft: Draft, by: 'resident' | 'staff'): void {
  const { episode } = draft.state;
  if (episode?.concerns.every(asksFirst)) close(draft, 'fine', by);
}
