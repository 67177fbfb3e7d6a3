import { consumerReminders } from '../alexa';
import { createSkill } from '../conversation';
import { createCallForHelp } from './call-for-help';
import type { Core } from './core';
import { alexaIdOf } from './identity';
import { lookUp } from './look-up';
import { createPairing } from './pairing';
import type { Service } from './service';
import { staffDesk } from './staff-desk';

export function skillDoor(core: Core): Service['skill'] {
  const { actor, store, clock, log, settings } = core;
  return createSkill({
    applicationId: settings.applicationId,
    clock,
    log,
    find: (identity, within) => store.alexaLinks.find(alexaIdOf(identity), within),
    happen: (household, happening, within) => actor.happen(household, happening, within),
    lookUp: lookUp(store),
    callForHelp: createCallForHelp(core),
    link: createPairing(core),
    staff: staffDesk(core),
    reminders: (access, speaker) => consumerReminders(core, access, speaker),
  });
}
