import type { Draft } from '../draft';
import type { Home } from '../home';
import { localDate } from '../local-time';
import { change, propertySpeaker, stop } from '../reminders/decide';
import type { Reminder } from '../reminders/reminder';

/** The reminder by which a consumer's Echo itself says each day that her check-in is due; a chime says nothing. */
export const standingOf = ({ state }: Pick<Home, 'state'>): Reminder | undefined =>
  state.reminders.list.find(({ standsFor }) => standsFor === 'check-in');

/**
 * Whether it is to be suggested to her: once she has done a second check-in and knows what she would be reminded of, on
 * an Echo that only chimes. Whether she may be asked, and not again for seven days, is as with any reminder.
 */
export function mayStand(home: Pick<Home, 'profile' | 'state'>): boolean {
  const { profile, state } = home;
  const today = localDate(state.now, profile.zone);
  const done = state.checkIns?.again === true && state.checkIns.doneOn === today;
  return Boolean(profile.checkIn) && done && propertySpeaker(home) === null && !standingOf(home);
}

/** It goes with the check-in: at its time, and no longer than there is one. She is asked about a change. */
export function keepStanding(draft: Draft): void {
  const standing = standingOf(draft);
  if (!standing || standing.state === 'removed') return;
  const { checkIn } = draft.profile;
  if (!checkIn) stop(draft, standing.id, 'staff');
  else if (standing.at !== checkIn.at) {
    const { text, days, date, important, doneBy, standsFor } = standing;
    change(draft, standing.id, {
      at: checkIn.at,
      text,
      days,
      date,
      important,
      doneBy,
      ...(standsFor && { standsFor }),
    });
  }
}
