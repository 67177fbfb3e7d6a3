import { createActor, newHome, type Home } from '../../lambda/household';
import { fetchFeed } from '../../lambda/functions/fetch-feed';
import { importDue, type ImportPorts } from '../../lambda/functions/importing';
import { everyMinutes, feedId, type Delivery } from '../../lambda/functions/what-feeds-bring';
import { createStore, usualRetention, type Feed, type Store } from '../../lambda/store';
import { memoryRows } from '../../local/memory-table';
import { allAgreed, aProfile } from '../household/a-home';
import { testHashes } from '../store/contract/open-store';
import { monday } from './frame';

export interface Imported {
  store: Store;
  ports: ImportPorts;
  /** What operations were told. */
  told: { subject: string; facts: Record<string, unknown> }[];
  waits(milliseconds: number): void;
  home(): Promise<Home>;
  feed(id: string): Promise<Feed | null>;
  /** Staff have said where this comes from. */
  comesFrom(url: string, delivery: Delivery): Promise<string>;
  /** A run of the import that may visit this machine, unlike the deployed one. */
  run(): Promise<void>;
}

/** Mary's home, whose council is "ashby", and what imports for it need; in memory. */
export async function openImports(): Promise<Imported> {
  let now = monday;
  const store = createStore(memoryRows(), testHashes(), { agendaShards: 1, retention: usualRetention });
  const clock: ImportPorts['clock'] = {
    now: () => now,
    sleep: () => Promise.resolve(),
    abortAfter: () => ({ signal: new AbortController().signal, release: () => undefined }),
  };
  const actor = createActor({
    clock,
    store: store.homes,
    perform: (_home, { id }) => Promise.resolve({ id, kind: 'done' }),
    comeBack: () => Promise.resolve(),
    unsettled: (_id, fault) => {
      throw fault;
    },
  });
  await store.profiles.create(newHome(aProfile(), allAgreed, now));
  const told: Imported['told'] = [];
  const ports: ImportPorts = {
    store,
    clock,
    log: () => undefined,
    operations: (subject, facts) => {
      told.push({ subject, facts });
      return Promise.resolve({ kind: 'accepted', messageId: 'm' });
    },
    happen: actor.happen,
  };
  return {
    store,
    ports,
    told,
    waits: (milliseconds) => {
      now += milliseconds;
    },
    async home() {
      const home = await store.homes.load('mary');
      if (!home) throw new Error('the home is gone');
      return home;
    },
    feed: (id) => store.feeds.load(id),
    async comesFrom(url, delivery) {
      const id = feedId(delivery);
      const begun = { etag: null, lastModified: null, readAt: null, goodAt: null, failing: null };
      const minutes = everyMinutes[delivery.source];
      await store.feeds.save({ id, council: 'ashby', url, delivery, everyMinutes: minutes, ...begun }, now);
      return id;
    },
    run: () => importDue(ports, (asked) => fetchFeed(asked, (address) => address === '127.0.0.1')),
  };
}
