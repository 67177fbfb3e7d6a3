import { day } from '../household';
import type { Clock } from '../household';
import type { SendOutcome } from '../phone/send-outcome';
import type { Feed } from '../store';
import { takeInDirectory } from './directory-pages';
import { fetchFeed, type FetchAsked, type Fetched } from './fetch-feed';
import type { Log } from './service';
import { mostBytes, takeIn, type TakenIn, type TakingInPorts } from './taking-in';
import { deliveryIn, type Delivery } from './what-feeds-bring';

export interface ImportPorts extends TakingInPorts {
  clock: Clock;
  log: Log;
  /** Tells the council's operations. */
  operations: (subject: string, facts: Record<string, unknown>) => Promise<SendOutcome>;
}

export type Fetch = (asked: FetchAsked) => Promise<Fetched>;

/** Feeds of one run, one after the other; what is not reached is due still and comes first the next time. */
const most = 200;
/** Nothing is begun after this, so that what is begun is done before the function is ended. Milliseconds. */
const beginsWithin = 12_000;
const longestFetch = 10_000;
/** Once may be a hiccup of the line; twice in a row is told. */
const failuresTold = 2;
/** Unchanged or not, it is read anew after this: what recurs was worked out only some weeks ahead. */
const readAnewAfter = 7 * day;

/** Fetches what is due. A feed that fails keeps what was known, and staff hear of it once until it is well again. */
export async function importDue(ports: ImportPorts, fetchIt: Fetch = fetchFeed): Promise<void> {
  const { store, clock, log } = ports;
  const started = performance.now();
  const due = await store.feeds.due(clock.now(), most);
  for (const id of due) {
    if (performance.now() - started > beginsWithin) return;
    try {
      await importOne(id, ports, fetchIt);
    } catch (fault) {
      log('error', 'import-failed', { fault: fault instanceof Error ? fault.name : 'unknown' });
    }
  }
}

/** Its next time is set before it is fetched: a feed that ends its reader does so once, and not in every run. */
async function importOne(id: string, ports: ImportPorts, fetchIt: Fetch): Promise<void> {
  const { store, clock, log } = ports;
  const now = clock.now();
  const feed = await store.feeds.load(id);
  if (!feed) return;
  const nextAt = now + feed.everyMinutes * 60_000;
  if (!(await store.feeds.claim(id, now, nextAt))) return;
  const { after, taken } = await looked(feed, ports, fetchIt);
  if (taken.kind === 'refused') {
    await store.feeds.keep(await failed(feed, taken.says, ports), nextAt);
    return;
  }
  if (feed.failing) log('info', 'feed-well-again', { feed: id });
  log('info', 'feed-read', { feed: id, count: taken.count, skipped: taken.skipped.length });
  await store.feeds.keep({ ...after, goodAt: now, failing: null }, nextAt);
}

interface Looked {
  after: Feed;
  taken: TakenIn;
}

async function looked(feed: Feed, ports: ImportPorts, fetchIt: Fetch): Promise<Looked> {
  const delivery = deliveryIn(feed.delivery);
  if (!delivery) return { after: feed, taken: { kind: 'refused', says: 'it is not known what it brings' } };
  const now = ports.clock.now();
  const anew = (feed.readAt ?? 0) + readAnewAfter <= now;
  const asked: FetchAsked = {
    url: feed.url,
    etag: anew ? null : feed.etag,
    lastModified: anew ? null : feed.lastModified,
    mostBytes: mostBytes[delivery.source],
    longest: longestFetch,
  };
  const fetched = await fetchIt(asked);
  switch (fetched.kind) {
    case 'refused':
      return { after: feed, taken: fetched };
    case 'unchanged':
      await confirm(delivery, ports);
      return { after: feed, taken: { kind: 'kept', count: 0, skipped: [] } };
    case 'body': {
      const { etag, lastModified } = fetched;
      const after = { ...feed, etag, lastModified, readAt: now };
      if (delivery.source !== 'activities')
        return { after, taken: await takeIn(fetched.bytes, delivery, ports, fetched.charset) };
      // Of many pages only the first would say that it is the same.
      const taken = await takeInDirectory(fetched, asked, delivery, ports, fetchIt);
      return { after: { ...after, etag: null, lastModified: null }, taken };
    }
  }
}

async function confirm(delivery: Delivery, { store, clock }: ImportPorts): Promise<void> {
  if (delivery.source !== 'visits' && delivery.source !== 'bins') return;
  await store.diaries.confirm(delivery.household, delivery.source, clock.now());
}

async function failed(feed: Feed, says: string, { clock, log, operations }: ImportPorts): Promise<Feed> {
  const now = clock.now();
  const before = feed.failing;
  const failing = {
    since: before?.since ?? now,
    says,
    times: (before?.times ?? 0) + 1,
    toldAt: before?.toldAt ?? null,
  };
  // What it says may quote the feed: that is for staff at their console, not for logs and operations.
  log('warn', 'feed-failing', { feed: feed.id, times: failing.times });
  if (failing.toldAt !== null || failing.times < failuresTold) return { ...feed, failing };
  const facts = { council: feed.council, feed: feed.id, since: failing.since, goodAt: feed.goodAt };
  const told = await operations('feed-failing', facts);
  return { ...feed, failing: { ...failing, toldAt: told.kind === 'accepted' ? now : null } };
}
