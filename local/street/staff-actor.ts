import { createActor } from '../../lambda/household';
import type { Actor } from '../../lambda/household';
import { createPerform } from '../../lambda/functions/perform';
import { createQueues } from '../../lambda/functions/queues';
import type { ServicePorts } from '../../lambda/functions/service';
import type { Store } from '../../lambda/store';

/** The same way in for what staff do as for everybody else: load, handle, commit, perform. */
export function staffActor(ports: ServicePorts, store: Store): Actor {
  const queues = createQueues(ports);
  return createActor({
    clock: ports.clock,
    store: store.homes,
    perform: createPerform(ports, store),
    comeBack: (household, at) => queues.wakeAt(household, at),
    unsettled: () => {
      ports.log('error', 'attempts-not-stored');
    },
  });
}
