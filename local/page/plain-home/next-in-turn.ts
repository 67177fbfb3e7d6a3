import { isAvailable, ladderPeople } from '../../../lambda/household/people';
import type { Home, Instant, Who } from '../../../lambda/household';

export interface NextInTurn {
  at: Instant;
  who: Who;
}

/** Whom the ladder tells next if nobody answers, and when; null while it waits for somebody or there is nobody. */
export function nextInTurn({ profile, state }: Home): NextInTurn | null {
  const { episode } = state;
  const at = episode?.asking?.climbAt ?? episode?.ladder.nextAt ?? null;
  if (!episode || at === null) return null;
  const awake = ladderPeople(profile, state).filter((person) => isAvailable(person, at, profile.zone));
  const next = awake.find(({ who }) => !episode.ladder.asked.includes(who)) ?? awake[0];
  return next === undefined ? null : { at, who: next.who };
}
