import {
  createActor,
  newHome,
  nextDue,
  personOf,
  type Home,
  type Pending,
  type Perform,
} from '../../lambda/household';
import { createArrivals } from '../../lambda/functions/arrivals';
import type { Core } from '../../lambda/functions/core';
import type { Settings } from '../../lambda/functions/service';
import { systemClock } from '../../lambda/functions/system-clock';
import { createStore, erasures, usualRetention } from '../../lambda/store';
import { memoryRows } from '../../local/memory-table';
import { aProfile, allAgreed } from '../household/a-home';

export const anne = '+447700900101';
export const userId = 'amzn1.ask.account.MARY';
export const applicationId = 'amzn1.ask.skill.fuzzed';
export const kettle = 'shellyplusplugs-a1';

const secrets = {
  lookUpHash: (text: string) => text,
  linkHashes: (text: string) => [Buffer.from(text).toString('hex').padEnd(64, '0')],
  seal: (text: string) => Promise.resolve(text),
  open: (sealed: string) => Promise.resolve(sealed),
  random: (bytes: number) => 'n'.repeat(bytes * 2),
};

const settings = { applicationId, publicUrl: 'https://fuzzed.example', agendaShards: 1 } as Settings;

/** The service's own doors, heart and store on a table in memory; what it would send is written down instead. */
export interface Fuzzed {
  core: Core;
  sent: Pending[];
  home(): Promise<Home>;
  /** Mary has asked for help and Anne knows; the link in her text. */
  worried(): Promise<string>;
}

export async function fuzzedService(): Promise<Fuzzed> {
  const rows = memoryRows();
  const store = createStore(rows, secrets, { agendaShards: 1, retention: usualRetention });
  const erasing = erasures(rows, memoryRows(), secrets, usualRetention);
  const sent: Pending[] = [];
  const perform: Perform = async (home, pending, now) => {
    sent.push(pending);
    const { effect } = pending;
    if (effect.kind === 'text') {
      const text = { at: now, household: home.profile.id, episode: effect.episode, who: effect.to };
      await store.sentTexts.about(personOf(home.profile, effect.to)?.phone ?? '', {
        ...text,
        about: effect.about.kind,
      });
    }
    return { id: pending.id, kind: 'done' };
  };
  const clock = systemClock;
  const log = (): void => undefined;
  const nothing = (): Promise<void> => Promise.resolve();
  const queues = { wake: nothing, wakeAt: nothing, keepCall: nothing };
  const actor = createActor({
    clock,
    store: store.homes,
    perform,
    comeBack: nothing,
    unsettled: (_id, fault) => {
      throw fault;
    },
  });
  const unreachable: typeof fetch = () => Promise.reject(new TypeError('nobody is reached from here'));
  const operations: Core['operations'] = () => Promise.resolve({ kind: 'accepted', messageId: 'm' });
  const countArrival = createArrivals({ store, clock, log });
  const doors = { actor, perform, store, erasing, queues, operations, countArrival };
  const core: Core = { ...doors, clock, log, settings, secrets, fetch: unreachable };
  const born = newHome(aProfile(), allAgreed, clock.now());
  born.state.speakers.push({ id: 'echo', kind: 'consumer', sealedId: userId, linkedAt: clock.now() });
  await store.profiles.create(born);
  await store.alexaLinks.save(userId, { household: 'mary', speaker: 'echo' });
  await store.plugLinks.save(kettle, { household: 'mary', council: 'ashby' });

  return {
    core,
    sent,
    async home() {
      const home = await store.homes.load('mary');
      if (!home) throw new Error('the home is gone');
      return home;
    },
    async worried() {
      const call = { id: 'the-call', at: clock.now(), speaker: 'echo', need: 'other' } as const;
      await actor.happen('mary', { kind: 'help-asked', ...call });
      const { state } = (await store.homes.load('mary'))!;
      const link = { household: 'mary', episode: state.episode!.id, who: 'carer:anne' } as const;
      return store.carerLinks.issue({ ...link, until: clock.now() + 86_400_000 });
    },
  };
}

/** What must hold of a home after anything whatever was sent to the service. */
export async function expectWhole({ home }: Fuzzed): Promise<void> {
  const { profile, state, routine } = await home();
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  expect(state.outbox).toEqual([]);
  const due = nextDue({ profile, state });
  expect(due === null || Number.isFinite(due)).toBe(true);
  expect([state.now, state.version, state.journalNext].every(Number.isSafeInteger)).toBe(true);
  expect(state.seen.length).toBeLessThanOrEqual(64);
  expect(routine.schema).toBe(1);
  if (state.episode) expect(due).not.toBeNull();
}
