import { urgencyOf } from './concern';
import type { Draft } from './draft';
import type { Episode } from './episode';
import { wallMinutes } from './local-time';
import type { Who } from './profile';

/** Wall time of the home, in minutes of the day: from ten in the evening to seven in the morning people sleep. */
const night = { from: 22 * 60, to: 7 * 60 };

/** A text wakes nobody: for a fall or somebody unwell, at night, and for the duty team, the phone rings too. */
export function mustRing({ now, profile }: Draft, episode: Episode, who: Who): boolean {
  if (profile.canary) return false;
  const urgency = urgencyOf(episode.concerns);
  // A gentle word can wait for the morning.
  if (urgency === 'gentle') return false;
  if (who === 'duty' || urgency === 'emergency') return true;
  const minutes = wallMinutes(now, profile.zone);
  return minutes >= night.from || minutes < night.to;
}
