import type { Activity } from '../household';
import { decoded, readActivities, type Skipped } from '../information';
import type { FetchAsked, Fetched } from './fetch-feed';
import type { TakenIn, TakingInPorts } from './taking-in';
import type { Delivery } from './what-feeds-bring';

const mostPages = 200;
/** All pages together, in milliseconds: the function that reads them lives no longer than 40 s. */
const longest = 25_000;

/** A directory comes in pages (`?page=`): all of them, or what was known before. */
export async function takeInDirectory(
  first: Extract<Fetched, { kind: 'body' }>,
  asked: FetchAsked,
  { council }: Extract<Delivery, { source: 'activities' }>,
  { store, clock }: TakingInPorts,
  fetchIt: (asked: FetchAsked) => Promise<Fetched>,
): Promise<TakenIn> {
  const now = clock.now();
  const started = performance.now();
  const all: Activity[] = [];
  const skipped: Skipped[] = [];
  let count = 0;
  let pages = 1;
  for (let page = 1; page <= pages; page += 1) {
    const refused = (says: string): TakenIn => ({ kind: 'refused', says: `page ${page}: ${says}` });
    if (performance.now() - started > longest) return refused('reading all of them takes too long');
    const fetched = page === 1 ? first : await fetchIt(pageAsked(asked, page));
    if (fetched.kind === 'refused') return refused(fetched.says);
    if (fetched.kind === 'unchanged') return refused('it came without its services');
    const text = decoded(fetched.bytes, asked.mostBytes, fetched.charset);
    const read = text.kind === 'refused' ? text : readActivities(text.text, { now });
    if (read.kind === 'refused') return refused(read.says);
    all.push(...read.items.activities);
    count += read.count;
    skipped.push(...read.skipped.map(({ where, says }) => ({ where: `page ${page}, ${where}`, says })));
    if (read.items.pages > mostPages) return refused(`there are more than ${mostPages} pages`);
    pages = read.items.pages;
  }
  await store.activities.save(council, all, now);
  return { kind: 'kept', count, skipped };
}

function pageAsked(asked: FetchAsked, page: number): FetchAsked {
  const next = new URL(asked.url);
  next.searchParams.set('page', String(page));
  return { ...asked, etag: null, lastModified: null, url: next.href };
}
