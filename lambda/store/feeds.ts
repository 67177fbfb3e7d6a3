import type { Instant } from '../household/clock';
import { bodyOf, item, missingOrKnown } from './item';
import { feedKey, padded } from './keys';
import type { Cursor, Row, Rows } from './rows';
import type { ItemKind } from './schema';

/** Where a source is fetched from, and how that goes. Its id says what it brings for whom: one address each. */
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
  /** When it was last read, word for word. */
  readAt: Instant | null;
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

const feedKind: ItemKind<Feed> = {
  name: 'feed',
  upcasters: [],
  fields: ['id', 'council', 'url', 'everyMinutes'],
};

const partition = 'FEEDS';
const councilPrefix = 'FEED#';

export interface Feeds {
  load(id: string): Promise<Feed | null>;
  /** `nextAt`: when it is looked at again. */
  save(feed: Feed, nextAt: Instant): Promise<void>;
  /** How a fetch went, by whoever claimed it until `nextAt`; nothing where staff have changed or removed it meanwhile. */
  keep(feed: Feed, nextAt: Instant): Promise<void>;
  remove(id: string): Promise<void>;
  /** Ids of feeds that are due, longest due first; at most `limit`. Costs what is due, not what there is. */
  due(now: Instant, limit: number): Promise<string[]>;
  /** A council's, those that fail first; a page of them. */
  ofCouncil(council: string, limit: number, after?: Cursor): Promise<{ found: Feed[]; next: Cursor | null }>;
  /** False where another import has taken it up meanwhile: it is not due any more. */
  claim(id: string, now: Instant, until: Instant): Promise<boolean>;
}

export function feeds(rows: Rows): Feeds {
  return {
    async load(id) {
      const row = await rows.get(feedKey(id));
      return row && bodyOf(feedKind, row);
    },
    async save(feed, nextAt) {
      await rows.put(rowOf(feed, nextAt), missingOrKnown(feedKind));
    },
    async keep(feed, nextAt) {
      await rows.put(rowOf(feed, nextAt), [[{ attribute: 'nextAt', is: '=', value: nextAt }]]);
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
    async ofCouncil(council, limit, after) {
      const asked = { index: 'council', partition: council, prefix: councilPrefix, limit, after } as const;
      const page = await rows.queryIndex(asked);
      const found = await Promise.all(page.rows.map(({ pk, sk }) => rows.get({ pk, sk })));
      return { found: found.flatMap((row) => (row ? [bodyOf(feedKind, row)] : [])), next: page.next };
    },
    async claim(id, now, until) {
      const taken = await rows.change(feedKey(id), { set: { nextAt: until, spareSort: padded(until) } }, [
        [{ attribute: 'nextAt', is: '<=', value: now }],
      ]);
      return taken !== null;
    },
  };
}

const rowOf = (feed: Feed, nextAt: Instant): Row =>
  item(feedKind, feedKey(feed.id), feed, {
    spare: partition,
    spareSort: padded(nextAt),
    nextAt,
    council: feed.council,
    councilSort: `${councilPrefix}${feed.failing ? 'FAILING' : 'WELL'}#${feed.id}`,
  });
