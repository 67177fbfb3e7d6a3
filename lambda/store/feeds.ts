import type { Instant } from '../household/clock';
import { bodyOf, item } from './item';
import { feedKey, padded } from './keys';
import type { Rows } from './rows';
import type { ItemKind } from './schema';

/** Where a source is fetched from, and how that goes. */
export interface Feed {
  id: string;
  council: string;
  url: string;
  /** What it brings and for whom; opaque here. */
  delivery: unknown;
  /** How often it is looked at. */
  everyMinutes: number;
  /** As the sender gave them with the last good answer: what has not changed is not sent again. */
  etag: string | null;
  lastModified: string | null;
  /** When it was last fetched and found good, changed or not. */
  goodAt: Instant | null;
  failing: Failing | null;
}

export interface Failing {
  since: Instant;
  /** Why, in one line, the last time. */
  says: string;
  times: number;
  /** Staff have been told; null while they have not. */
  toldAt: Instant | null;
}

export const feedKind: ItemKind<Feed> = {
  name: 'feed',
  upcasters: [],
  fields: ['id', 'council', 'url', 'everyMinutes'],
};

const partition = 'FEEDS';

export interface Feeds {
  load(id: string): Promise<Feed | null>;
  /** `nextAt`: when it is looked at again. */
  save(feed: Feed, nextAt: Instant): Promise<void>;
  remove(id: string): Promise<void>;
  /** Ids of feeds that are due, longest due first; at most `limit`. Costs what is due, not what there is. */
  due(now: Instant, limit: number): Promise<string[]>;
  /** False where another import has taken it up meanwhile: `nextAt` is not what it was. */
  claim(id: string, now: Instant, until: Instant): Promise<boolean>;
}

export function feeds(rows: Rows): Feeds {
  return {
    async load(id) {
      const row = await rows.get(feedKey(id));
      return row && bodyOf(feedKind, row);
    },
    async save(feed, nextAt) {
      await rows.put(
        item(feedKind, feedKey(feed.id), feed, { spare: partition, spareSort: padded(nextAt), nextAt }),
      );
    },
    async remove(id) {
      await rows.remove(feedKey(id));
    },
    async due(now, limit) {
      const page = await rows.queryIndex({ index: 'spare', partition, limit });
      return page.rows
        .filter((row) => String(row['spareSort']) <= padded(now))
        .map(({ pk }) => pk.slice('FEED#'.length));
    },
    async claim(id, now, until) {
      const taken = await rows.change(feedKey(id), { set: { nextAt: until, spareSort: padded(until) } }, [
        [{ attribute: 'nextAt', is: '<=', value: now }],
      ]);
      return taken !== null;
    },
  };
}
