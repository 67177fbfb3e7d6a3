import { echoWaitedFor, erasureDue, mayBeErased } from './being-erased';
import { enqueue, type Draft } from './draft';
import { forgetSpeakers } from './in-charge';
import { stop } from './reminders/decide';
import type { StaffMember } from './staff-member';

/** All that is kept is deleted, now and once more. Of a home that is still served it changes nothing. */
export function erase(draft: Draft, by: StaffMember): void {
  const { state, now } = draft;
  if (!mayBeErased(state)) return;
  state.erasure = { askedAt: now, by, firstAt: null };
  enqueue(draft, { kind: 'erase', pass: 'first' });
}

/** The second and last time: nothing that was ended waits for Alexa any more. */
export function eraseAgain(draft: Draft): void {
  const at = erasureDue(draft.state);
  if (at !== null && at <= draft.now) enqueue(draft, { kind: 'erase', pass: 'last' });
}

/**
 * Her reminders are over. What a consumer's Echo says by itself can be taken away only through that Echo, so it is kept
 * until Alexa has been told of every one of them, a day at most.
 */
export function stopReminders(draft: Draft): void {
  for (const { id } of draft.state.reminders.list) stop(draft, id, 'staff');
}

export function letEchosGo(draft: Draft): void {
  const { state, now } = draft;
  const { ended } = state;
  if (!ended || state.speakers.length === 0) return;
  const waits = state.reminders.list.some(({ alexa }) => alexa !== null && !alexa.property);
  if (waits && now < ended.at + echoWaitedFor) return;
  forgetSpeakers(draft, true);
}
