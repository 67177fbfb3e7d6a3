import { createSkill } from '../../lambda/conversation';
import { createPairing } from '../../lambda/functions/pairing';
import { staffDesk } from '../../lambda/functions/staff-desk';
import { alexaIdOf } from '../../lambda/functions/identity';
import { createActor, newHome, type Clock, type Home } from '../../lambda/household';
import { createStore, usualRetention } from '../../lambda/store';
import { memoryRows } from '../../local/memory-table';
import { shards, testHashes } from '../store/contract/open-store';
import { allConsents, exampleProfile, monday } from '../store/example-home';
import { applicationId, marysHouse, type House } from './marys-house';

export const priya = { council: 'harbour', staff: { id: 'priya', name: 'Priya Shah' } };
export const priyasWords = ['anchor', 'banjo', 'camel'];
export const code = ['daisy', 'eagle', 'falcon'];

interface Resident {
  id: string;
  name: string;
  council?: string;
  agreed?: boolean;
}

const usual: readonly Resident[] = [
  { id: 'home-1', name: 'Mary Hughes' },
  { id: 'home-2', name: 'John Smith' },
  { id: 'home-9', name: 'Olive Bennett', council: 'elsewhere' },
];

/** The office of a council with an Alexa of its own: the real skill, heart, store and codes over a table in memory. */
export async function anOffice(residents: readonly Resident[] = usual) {
  const hashes = testHashes();
  const rows = memoryRows();
  const store = createStore(rows, hashes, { agendaShards: shards, retention: usualRetention });
  let now = monday;
  const clock: Clock = {
    now: () => now,
    sleep: () => Promise.resolve(),
    abortAfter: () => ({ signal: new AbortController().signal, release: () => undefined }),
  };
  for (const { id, name, council = 'harbour', agreed = true } of residents) {
    const [firstName = name] = name.split(' ');
    const profile = exampleProfile(id, { council, resident: { firstName, fullName: name, phone: null } });
    const consents = agreed ? allConsents : { ...allConsents, reminders: null };
    await store.profiles.create(newHome(profile, consents, monday));
  }
  const actor = createActor({
    clock,
    store: store.homes,
    perform: (_home, { id }) => Promise.resolve({ id, kind: 'done' }),
    comeBack: () => Promise.resolve(),
    unsettled: (_id, fault) => {
      throw fault;
    },
  });
  const skill = createSkill({
    applicationId,
    clock,
    log: () => undefined,
    find: (identity, within) => store.alexaLinks.find(alexaIdOf(identity), within),
    happen: (id, event, within) => actor.happen(id, event, within),
    lookUp: () => Promise.reject(new Error('nothing is looked up here')),
    callForHelp: () => Promise.resolve({ kind: 'unlinked' }),
    link: createPairing({
      actor,
      store,
      clock,
      secrets: {
        ...hashes,
        seal: (text) => Promise.resolve(text),
        open: (text) => Promise.resolve(text),
        random: () => '',
      },
    }),
    staff: staffDesk({ actor, store, clock }),
    reminders: () => {
      throw new Error('this is nobody who has reminders');
    },
  });
  const house: House = {
    ...marysHouse({ linked: false }),
    skill,
    now: () => now,
    wait: (milliseconds) => {
      now += milliseconds;
    },
    happen: () => Promise.resolve(),
  };
  return {
    house,
    store,
    rows,
    async home(id: string): Promise<Home> {
      const home = await store.homes.load(id);
      if (!home) throw new Error(`there is no ${id}`);
      return home;
    },
    /** What the console shows to whoever is signed in. */
    showCode: (words: readonly string[] = code) => store.staffCodes.show(priya, words, now),
    /** Priya's Alexa, linked by her own words. */
    link: () => store.staffLinks.issue(priyasWords, { ...priya, until: now + 1_000_000 }, now),
  };
}
