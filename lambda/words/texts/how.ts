import type { Instant } from '../../household/clock';
import type { Home } from '../../household/home';
import { atWallTime, localDate } from '../../household/local-time';
import { residentIn } from '../people';
import type { Wording } from './wording';

/** Signs from here on are those of a new day. */
const morning = '04:00';
const noon = '12:00';

/** Whether she has been noticed today, and nothing else of her day. */
export function howText({ profile, state }: Home, now: Instant, { tongue, say }: Wording): string {
  const { name } = residentIn(profile, tongue);
  const today = localDate(now, profile.zone);
  const at = (time: string): Instant => atWallTime(today, time, profile.zone);
  const last = state.consents.routine === null ? null : (state.lastSign?.at ?? null);
  if (last === null || last < at(morning)) return say('text.how.not-yet', { name });
  return say(now < at(noon) ? 'text.how.morning' : 'text.how.today', { name });
}
