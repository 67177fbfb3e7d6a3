import {
  createActor,
  newHome,
  type Actor,
  type Event,
  type HomeStore,
  type Pending,
  type Profile,
} from '../../lambda/household';
import { systemClock } from '../../lambda/functions/system-clock';
import { createStore, usualRetention, type Rows } from '../../lambda/store';
import { memoryRows } from '../../local/memory-table';
import { aProfile, allAgreed } from '../household/a-home';
import { startDynalite } from '../store/dynalite-server';
import { openOn } from '../store/open-dynamo';

const hashes = { lookUpHash: (text: string) => text, linkHashes: (text: string) => [text] };

interface Street {
  actor(): Actor;
  homes: HomeStore;
  create(profile: Profile): Promise<void>;
  sent: Map<string, Pending[]>;
}

/** Several processes over one table: each has an actor of its own, and all texts are counted together. */
function streetOver(rows: Rows): Street {
  const store = createStore(rows, hashes, { agendaShards: 2, retention: usualRetention });
  const sent = new Map<string, Pending[]>();
  return {
    homes: store.homes,
    sent,
    actor: () =>
      createActor({
        clock: systemClock,
        store: store.homes,
        comeBack: () => Promise.resolve(),
        unsettled: (_id, fault) => {
          throw fault;
        },
        perform: async (home, pending) => {
          await new Promise((resolve) => setImmediate(resolve));
          sent.set(home.profile.id, [...(sent.get(home.profile.id) ?? []), pending]);
          return { id: pending.id, kind: 'done' };
        },
      }),
    async create(profile) {
      await store.profiles.create(newHome(profile, allAgreed, Date.now()));
    },
  };
}

/** `npm run race` runs thousands on the embedded database: so many here. */
const onDatabase = Number(process.env['RACES'] ?? '60');

/** The same tick, reply, kettle and call, each from four callers, all at the same moment; who is first changes with `turn`. */
async function race(street: Street, id: string, turn: number): Promise<void> {
  await street.create(aProfile({ id }));
  const now = Date.now();
  const call: Event = { kind: 'help-asked', id: 'call', at: now, speaker: 'echo', need: 'other' };
  const { home } = await street.actor().happen(id, call);
  const episode = home.state.episode!.id;
  const reply: Event = {
    kind: 'carer-replied',
    id: 'sms',
    who: 'carer:anne',
    episode,
    answer: 'going',
    sentAt: now,
    by: 'text',
  };
  const kettle: Event = {
    kind: 'plug-read',
    id: 'kettle',
    at: now,
    plug: 'shellyplusplugs-a1',
    memory: {},
    use: true,
    reachable: null,
  };
  // Sixteen callers: four of each, the same reply, signal, tick and call.
  const deeds = [
    (actor: Actor) => actor.timePasses(id),
    (actor: Actor) => actor.happen(id, reply),
    (actor: Actor) => actor.happen(id, kettle),
    (actor: Actor) => actor.happen(id, call),
  ];
  const ends = await Promise.allSettled(
    Array.from({ length: 16 }, (_, caller) => deeds[(caller + turn) % deeds.length]!(street.actor())),
  );
  expect(ends.filter(({ status }) => status === 'rejected')).toEqual([]);
  const { state } = (await street.homes.load(id))!;
  expect(state.episode?.hold).toMatchObject({ who: 'carer:anne', meaning: 'going' });
  expect(state.episode?.told).toHaveLength(1);
  expect(state.outbox).toEqual([]);
  expect(state.signs.filter(({ kind }) => kind === 'kettle')).toHaveLength(1);
  const texts = street.sent
    .get(id)!
    .flatMap(({ effect }) => (effect.kind === 'text' ? [effect.about.kind] : []));
  expect(texts).toEqual(['alert', 'thanks']);
}

/** One home after another: sixteen callers at once are enough, and a busy machine is no reason to fail. */
async function races(street: Street, count: number): Promise<void> {
  for (let each = 0; each < count; each++) await race(street, `home-${each}`, each);
}

test('a thousand homes where everything happens at the same moment: one outcome each, no text twice', async () => {
  await races(streetOver(memoryRows()), 1_000);
}, 300_000);

test('as many as are asked for on the embedded database: the same', async () => {
  const server = await startDynalite();
  const open = await openOn(() => server.url)();
  try {
    await races(streetOver(open.rows), onDatabase);
  } finally {
    await open.close();
    await server.close();
  }
}, 3_600_000);
