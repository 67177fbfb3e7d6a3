import { minute, type Home, type Instant } from '../../../lambda/household';
import { startOfNextDay } from '../../../lambda/household/local-time';
import { isWatched, promiseAt } from '../../../lambda/household/watch';

/**
 * When something that people notice next comes up by itself, on the minute at which it is looked after; null = never.
 * The service also has things to do that nobody sees, such as learning from the day at night.
 */
export function nextEvent(home: Home, now: Instant): Instant | null {
  const { state } = home;
  const { episode } = state;
  const moments = [
    ...state.outbox.map(({ retryAt }) => retryAt),
    episode?.asking?.repeatAt,
    episode?.asking?.climbAt,
    episode?.ladder.nextAt,
    episode?.hold?.nudgeAt,
    episode?.hold?.resumeAt,
    state.pause?.until,
    ...watched(home, now),
  ].filter((moment) => moment !== null && moment !== undefined);
  if (moments.length === 0) return null;
  // What is due already is seen to with the next full minute.
  return Math.ceil(Math.max(Math.min(...moments), now + 1) / minute) * minute;
}

function watched({ profile, state }: Home, now: Instant): (Instant | null)[] {
  const worried = state.episode?.concerns.some(({ kind }) => kind === 'silence') ?? false;
  if (!isWatched(state) || worried) return [];
  const promise =
    promiseAt(profile, state, now) ?? promiseAt(profile, state, startOfNextDay(now, profile.zone));
  return [state.silence.deadline?.at ?? null, promise];
}
