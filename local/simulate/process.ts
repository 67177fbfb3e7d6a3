import { createHmac } from 'node:crypto';
import { createCallForHelp } from '../../lambda/functions/call-for-help';
import { createArrivals } from '../../lambda/functions/arrivals';
import { createPerform } from '../../lambda/functions/perform';
import { createQueues } from '../../lambda/functions/queues';
import type { Log, Secrets, Settings } from '../../lambda/functions/service';
import { createSilenceHeld } from '../../lambda/functions/silence-held';
import { createActor, type HomeStore, type Perform } from '../../lambda/household';
import { createOperations } from '../../lambda/phone/operations';
import { createStore, erasures, usualRetention, type Rows } from '../../lambda/store';
import { memoryRows } from '../memory-table';
import { failingRows } from './failing-rows';
import type { Faults } from './faults';
import { clockOf, createLife, type Life } from './life';
import type { Moments } from './moments';
import type { Phones } from './phones';
import type { Queues } from './queue';
import type { Trouble } from './trouble';

/** What every process of a street shares: all that survives its death. */
export interface Lasting {
  moments: Moments;
  faults: Faults;
  trouble: Trouble;
  rows: Rows;
  phones: Phones;
  queues: Queues;
  fetchOf(life: Life): typeof fetch;
  /** Sees every commit that was done. */
  watch(store: HomeStore): HomeStore;
  /** Tests plant their bugs here, and what things cost is counted here. */
  plant?: Plant;
}

export interface Plant {
  store?(store: HomeStore): HomeStore;
  perform?(perform: Perform): Perform;
  rows?(rows: Rows): Rows;
  /** What the service writes into its log. */
  log?: Log;
  /** A function was called, for this. */
  entered?(what: string): void;
}

const hashes = new Map<string, string>();

/** The same few hundred ids are asked for again and again. */
function hash(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  if (hashes.size >= 20_000) hashes.clear();
  const made = createHmac('sha256', 'street').update(text).digest('hex');
  hashes.set(text, made);
  return made;
}

/** Nothing here is secret: everybody is made up. */
export const secrets: Secrets = {
  lookUpHash: hash,
  linkHashes: (text) => [hash(text)],
  seal: (text) => Promise.resolve(text),
  open: (sealed) => Promise.resolve(sealed),
  random: (bytes) => 'A'.repeat(bytes),
};

const settings: Settings = {
  table: 'street',
  erasedTable: 'erased',
  applicationId: 'amzn1.ask.skill.street',
  publicUrl: 'https://street.example',
  twoWayNumber: '+447700900000',
  senderId: 'Neighbour',
  workQueueUrl: 'work',
  intakeQueueUrl: 'intake',
  operationsTopicArn: 'operations',
  dutyTopicArn: 'duty',
  callingNumber: '+447700900000',
  alexaApiUrl: 'https://alexa.example',
  alexaTokenUrl: 'https://token.example',
  alexaClientId: 'street',
  alexaClientSecret: 'street',
  alexaStage: 'live',
  agendaShards: 1,
  restoreFence: null,
};

/** One process of the service, wired as `lambda/functions` wires it, with ports that die with it. */
export function startProcess(lasting: Lasting) {
  const { moments, faults, trouble, phones, plant = {} } = lasting;
  const life = createLife(faults);
  const clock = clockOf(life, moments);
  const failing = failingRows(lasting.rows, life, moments, faults, trouble);
  const rows = plant.rows?.(failing) ?? failing;
  const store = createStore(rows, secrets, {
    agendaShards: settings.agendaShards,
    retention: usualRetention,
  });
  const kept = erasures(rows, memoryRows(), secrets, usualRetention);
  const watched = lasting.watch(store.homes);
  const homes = plant.store?.(watched) ?? watched;
  const log: Log = (...line) => plant.log?.(...line);
  const sqs = lasting.queues.reachedBy(life);
  const queues = createQueues({ sqs, clock, settings });
  const fetch = lasting.fetchOf(life);

  const perform: Perform = (home, pending, now) => {
    const { sns, voice } = phones.reachedBy(life, home, pending);
    return createPerform({ clock, settings, sns, voice, sqs, fetch, secrets, log }, store, kept)(
      home,
      pending,
      now,
    );
  };
  const operations = createOperations({ sns: phones.topicReachedBy(life), clock, topicArn: 'operations' });
  const actor = createActor({
    clock,
    store: homes,
    silenceHeld: createSilenceHeld({ store, operations, clock, log }),
    perform: plant.perform?.(perform) ?? perform,
    comeBack: (household, at) => queues.wakeAt(household, at),
    unsettled: (household) => {
      if (trouble.databaseIsDown()) phones.notStored(household, life);
    },
  });
  const countArrival = createArrivals({ store, clock, log });
  const shared = { actor, perform, countArrival, store, erasing: kept, queues };
  const core = { ...shared, clock, log, settings, secrets };
  return { ...core, life, callForHelp: createCallForHelp(core) };
}

export type Process = ReturnType<typeof startProcess>;
