import type { Store } from '../store';
import type { Clock } from '../household';
import type { ConsolePorts, Source } from '../web/console';
import { deliveryIn, everyMinutes, feedId, type Delivery } from './what-feeds-bring';

const zone = 'Europe/London';

/** What staff see of outside sources, of what residents asked for, and of visits. */
export function consoleOutside(
  store: Store,
  clock: Clock,
): Pick<ConsolePorts, 'referrals' | 'madeVisits' | 'sources'> {
  return {
    madeVisits: store.madeVisits,
    referrals: store.referrals,
    sources: {
      async of(council, limit, after) {
        const { found, next } = await store.feeds.ofCouncil(council, limit, after);
        return { found: found.map(sourceOf), next };
      },
      async save(council, { what, household, region, url }) {
        const delivery = deliveryOf(what, council, household ?? '', region);
        const id = feedId(delivery);
        const begun = { etag: null, lastModified: null, readAt: null, goodAt: null, failing: null };
        const feed = { id, council, url, delivery, everyMinutes: everyMinutes[what], ...begun };
        await store.feeds.save(feed, clock.now());
      },
      async remove(council, id) {
        const feed = await store.feeds.load(id);
        if (feed?.council === council) await store.feeds.remove(id);
      },
    },
  };
}

function deliveryOf(what: Delivery['source'], council: string, household: string, region: string): Delivery {
  switch (what) {
    case 'visits':
    case 'bins':
      return { source: what, household };
    case 'television':
      return { source: what, council, zone, region };
    case 'activities':
    case 'budget':
    case 'made-visits':
      return { source: what, council, zone };
  }
}

function sourceOf({
  id,
  url,
  goodAt,
  failing,
  delivery,
}: Awaited<ReturnType<Store['feeds']['ofCouncil']>>['found'][number]): Source {
  const known = deliveryIn(delivery);
  return {
    id,
    url,
    goodAt,
    failing,
    what: known?.source ?? null,
    household: known && 'household' in known ? known.household : null,
    region: known?.source === 'television' ? known.region : '',
  };
}
