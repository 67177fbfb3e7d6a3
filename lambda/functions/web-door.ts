import { createWeb } from '../web';
import type { Core } from './core';
import type { Service } from './service';

export function webDoor({ actor, store, secrets, clock, log }: Core): Service['web'] {
  const web = createWeb({
    findLink: (token) => store.carerLinks.find(token, clock.now()),
    look: (household) => store.homes.load(household),
    happen: async (household, event) => (await actor.happen(household, event)).home,
    random: (bytes) => secrets.random(bytes),
    clock,
    log,
  });
  return (request) => web.fetch(request);
}
