import type { StepOf } from '../reading/step-keys';
import type { EpisodeSeen } from '../doors-client';
import type { Instead, Telling } from '../telling';

type Wanted = StepOf<'episode'>['value'];

const described = ({ state, reasons, outcome }: EpisodeSeen): string =>
  `one is ${state}, for ${reasons.join(' and ')}${outcome === null ? '' : `, outcome ${outcome}`}`;

/** The open episode; else the last that closed during this story and that no `episode` step has seen closed. */
async function presentEpisode({ doors, at }: Telling): Promise<EpisodeSeen | null> {
  const { episode, lastEpisode } = await doors.household(at.id);
  return episode ?? lastEpisode;
}

/**
 * `none`: no episode is open, and none has closed that no earlier `episode` step saw. Of `reasons` each must be among
 * the episode's; it may have more.
 */
export async function episodeIs(
  telling: Telling,
  { state, reasons = [], outcome }: Wanted,
): Promise<Instead> {
  const { closedSeen, beforeStory } = telling.at;
  const present = await presentEpisode(telling);
  const known = present !== null && beforeStory !== present.id ? present : null;
  if (state === 'none') {
    return known === null || (known.state === 'closed' && closedSeen.has(known.id)) ? null : described(known);
  }
  if (known === null) return 'there is no episode';
  const holds =
    known.state === state &&
    reasons.every((reason) => known.reasons.includes(reason)) &&
    (outcome === undefined || known.outcome === outcome);
  return holds ? null : described(known);
}

export async function episode(telling: Telling, wanted: Wanted): Promise<Instead> {
  const instead = await episodeIs(telling, wanted);
  const present = await presentEpisode(telling);
  if (present?.state === 'closed') telling.at.closedSeen.add(present.id);
  return instead;
}
