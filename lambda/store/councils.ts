import { everyIndexRow } from './every-row';
import { closedPrefix } from './closed-episodes';
import { householdPrefix, openPrefix } from './home-items';
import { householdOf } from './keys';
import type { Row, Rows } from './rows';

/** Lists for a council's staff, from the index: they may lag some seconds behind the homes themselves. */
export interface Councils {
  /** Ids of all of a council's households. */
  households(council: string): Promise<string[]>;
  /** Ids of households with an open episode, longest open first. */
  openEpisodes(council: string): Promise<string[]>;
  /** Ended episodes, newest first, at most `limit`. */
  closedEpisodes(council: string, limit: number): Promise<{ household: string; episode: string }[]>;
}

export function councils(rows: Rows): Councils {
  const listed = (council: string, prefix: string): Promise<Row[]> =>
    everyIndexRow(rows, { index: 'council', partition: council, prefix });
  return {
    households: async (council) => (await listed(council, householdPrefix)).map(householdOf),
    openEpisodes: async (council) => (await listed(council, openPrefix)).map(householdOf),
    async closedEpisodes(council, limit) {
      const page = await rows.queryIndex({
        index: 'council',
        partition: council,
        prefix: closedPrefix,
        newestFirst: true,
        limit,
      });
      return page.rows.map((row) => ({
        household: householdOf(row),
        episode: row.sk.slice('EPISODE#'.length),
      }));
    },
  };
}
