import { createActor } from '../household';
import { createStore, dynamoRows, erasures, usualRetention, type Store } from '../store';
import { createOperations } from '../phone/operations';
import { createArrivals } from './arrivals';
import { measuresOf } from './measures';
import { createPerform } from './perform';
import { createQueues } from './queues';
import { rememberedPlugLinks } from './remembered-links';
import type { ServicePorts } from './service';
import { createSilenceHeld } from './silence-held';

/**
 * What every door of the service rests on. Each deployed function bundles this and its own door only, so that the skill
 * loads no pages and the pages no skill. It keeps nothing but access tokens and where plugs are: its death loses nothing.
 */
export function createCore(ports: ServicePorts) {
  const { clock, log, settings, secrets, fetch, sns } = ports;
  const stored = storeOf(ports);
  const store: Store = { ...stored, plugLinks: rememberedPlugLinks(stored.plugLinks, clock) };
  const queues = createQueues(ports);
  const erasing = erasuresOf(ports);
  const perform = createPerform(ports, store, erasing);
  const operations = createOperations({ sns, clock, topicArn: settings.operationsTopicArn });
  const actor = createActor({
    clock,
    store: store.homes,
    perform,
    fence: settings.restoreFence,
    silenceHeld: createSilenceHeld({ store, operations, clock, log }),
    comeBack: (household, at) => queues.wakeAt(household, at),
    committed: (before, home) => {
      for (const { what, ...facts } of measuresOf(before, home)) log('info', what, facts);
    },
    unsettled: (_household, fault) => {
      log('error', 'attempts-not-stored', { fault: fault instanceof Error ? fault.name : 'unknown' });
    },
  });
  const countArrival = createArrivals({ store, clock, log });
  return {
    actor,
    perform,
    countArrival,
    store,
    erasing,
    queues,
    clock,
    log,
    settings,
    secrets,
    fetch,
    operations,
  };
}

export type Core = ReturnType<typeof createCore>;

/** Deleting, and the list of what was deleted. */
function erasuresOf({
  dynamo,
  settings,
  secrets,
  clock,
}: Pick<ServicePorts, 'dynamo' | 'settings' | 'secrets' | 'clock'>) {
  const rowsOf = (table: string) => dynamoRows(dynamo, table, (milliseconds) => clock.sleep(milliseconds));
  return erasures(rowsOf(settings.table), rowsOf(settings.erasedTable), secrets, usualRetention);
}

/** The store as the service uses it; staff's tools and the street open the same one. */
export function storeOf({
  dynamo,
  settings,
  secrets,
  clock,
}: Pick<ServicePorts, 'dynamo' | 'settings' | 'secrets' | 'clock'>) {
  const rows = dynamoRows(dynamo, settings.table, (milliseconds) => clock.sleep(milliseconds));
  return createStore(rows, secrets, { agendaShards: settings.agendaShards, retention: usualRetention });
}
