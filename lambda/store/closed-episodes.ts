import type { ClosedEpisode } from '../household/episode';
import { figuresOf } from '../household/episode-figures';
import { everyRow } from './every-row';
import { bodyOf, item, missingOrKnown } from './item';
import { episodeKey, padded } from './keys';
import type { Rows } from './rows';
import type { ItemKind } from './schema';
import { expiresAfter, type Retention } from './settings';

/** A projection for lists; what decisions rest on is in the state. */
export interface StoredEpisode {
  household: string;
  council: string;
  episode: ClosedEpisode;
}

const episodeKind: ItemKind<StoredEpisode> = {
  name: 'episode',
  upcasters: [],
  fields: ['household', 'council', 'episode'],
};

export const closedPrefix = 'CLOSED#';

/** Its key is the episode's id: saving it twice is harmless. */
export async function savedEpisode(rows: Rows, retention: Retention, stored: StoredEpisode): Promise<void> {
  const { household, council, episode } = stored;
  const row = item(episodeKind, episodeKey(household, episode.id), stored, {
    council,
    councilSort: `${closedPrefix}${padded(episode.closedAt)}#${episode.id}`,
    summary: figuresOf(episode),
    expiresAt: expiresAfter(episode.closedAt, retention.journalDays),
  });
  await rows.put(row, missingOrKnown(episodeKind));
}

/** A household's ended episodes, by when they ended, newest first. */
export async function closedEpisodesOf(rows: Rows, household: string): Promise<ClosedEpisode[]> {
  const { pk, sk } = episodeKey(household, '');
  const found = await everyRow(rows, { pk, prefix: sk });
  return found
    .map((row) => bodyOf(episodeKind, row).episode)
    .sort((one, other) => other.closedAt - one.closedAt);
}
