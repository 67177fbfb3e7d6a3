import { createSkill } from '../conversation';
import { createActor, type Clock } from '../household';
import { createStore, dynamoRows, usualRetention } from '../store';
import { createWeb } from '../web';
import { createCallForHelp } from './call-for-help';
import { drain } from './draining';
import { alexaIdOf } from './identity';
import { createPairing } from './pairing';
import { createPerform } from './perform';
import { takePlugMessage } from './plug-messages';
import { createQueues } from './queues';
import { takeReplies } from './replies';
import type { Service, ServicePorts } from './service';
import { tick } from './ticking';
import { work } from './working';

/** The whole service from its ports. It keeps nothing outside the store but access tokens: its death loses nothing. */
export function createService(ports: ServicePorts): Service {
  const { clock, settings, secrets, log } = ports;
  const store = storeOf(ports, clock);
  const queues = createQueues(ports);
  const actor = createActor({
    clock,
    store: store.homes,
    perform: createPerform(ports, store),
    comeBack: (household, at) => queues.wakeAt(household, at),
    unsettled: (_household, fault) => {
      log('error', 'attempts-not-stored', { fault: fault instanceof Error ? fault.name : 'unknown' });
    },
  });
  const doors = { actor, store, secrets, clock, queues, log };
  const { applicationId } = settings;
  const web = createWeb({
    findLink: (token) => store.carerLinks.find(token, clock.now()),
    look: (household) => store.homes.load(household),
    happen: async (household, event) => (await actor.happen(household, event)).home,
    random: (bytes) => secrets.random(bytes),
    clock,
    log,
  });

  return {
    skill: createSkill({
      applicationId,
      clock,
      log,
      find: (identity, within) => store.alexaLinks.find(alexaIdOf(identity), within),
      happen: (household, event, within) => actor.happen(household, event, within),
      callForHelp: createCallForHelp(doors),
      link: createPairing(doors),
    }),
    inboundSms: (event) => takeReplies(event, doors),
    plug: (message) => takePlugMessage(message, doors),
    tick: () => tick(store, queues, clock.now(), log),
    worker: (event) => work(event, doors),
    intake: (event) => drain(event, doors),
    web: (request) => web.fetch(request),
  };
}

/** The store as the service uses it; staff's tools and the street open the same one. */
export function storeOf(
  { dynamo, settings, secrets }: Pick<ServicePorts, 'dynamo' | 'settings' | 'secrets'>,
  clock: Clock,
) {
  const rows = dynamoRows(dynamo, settings.table, (milliseconds) => clock.sleep(milliseconds));
  return createStore(rows, secrets, { agendaShards: settings.agendaShards, retention: usualRetention });
}
