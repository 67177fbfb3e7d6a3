import { atWallTime, localDate } from '../../../lambda/household';
import { noCheckIns } from '../../../lambda/household/check-ins/check-in';

import type { TakingInPorts } from '../../../lambda/functions/taking-in';
import type { Resident } from '../residents';
import type { StoryHousehold } from './household-keys';
import { planOf } from './profile-of';

/**
 * The days that a home has lived so far are uses of plugs: nobody was there to answer a check-in, and weeks of missed ones
 * would be another life. So staff put it into the profile as those days end, and today's is over where its time is.
 */
export async function beginCheckIns(
  home: StoryHousehold,
  { household }: Resident,
  { store, clock }: Pick<TakingInPorts, 'store' | 'clock'>,
): Promise<void> {
  if (!home.history || !home.checkIn) return;
  const found = await store.homes.load(household);
  if (!found) throw new Error(`there is no household ${household}`);
  const now = clock.now();
  const { profile, state } = found;
  const today = localDate(now, profile.zone);
  if (atWallTime(today, home.checkIn.at, profile.zone) <= now) {
    const checkIns = { ...(state.checkIns ?? noCheckIns), dueOn: today };
    const next = { ...found, state: { ...state, version: state.version + 1, checkIns } };
    if (!(await store.homes.commit(next))) throw new Error('somebody else was at home while it moved in');
  }
  const edited = { ...profile, version: profile.version + 1, checkIn: planOf(home.checkIn) };
  if (!(await store.profiles.save(edited, { dueAt: now })))
    throw new Error('somebody else edited the profile while they moved in');
}
