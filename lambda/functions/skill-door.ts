import { createSkill } from '../conversation';
import { createCallForHelp } from './call-for-help';
import type { Core } from './core';
import { alexaIdOf } from './identity';
import { createPairing } from './pairing';
import type { Service } from './service';

export function skillDoor(core: Core): Service['skill'] {
  const { actor, store, clock, log, settings } = core;
  return createSkill({
    applicationId: settings.applicationId,
    clock,
    log,
    find: (identity, within) => store.alexaLinks.find(alexaIdOf(identity), within),
    happen: (household, event, within) => actor.happen(household, event, within),
    callForHelp: createCallForHelp(core),
    link: createPairing(core),
  });
}
