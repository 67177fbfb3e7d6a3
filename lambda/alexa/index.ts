import { createAnnounce } from './announce';
import { createCaller } from './call';
import { createChime } from './chime';
import { createConnectivity } from './connectivity';
import type { AlexaPorts } from './ports';
import { propertyReminders } from './reminders';
import { createSkillMessage } from './skill-message';
import { createTokens } from './tokens';

/** Amazon's REST interfaces for what happens on an Echo without its being spoken to. */
export function createAlexa(ports: AlexaPorts) {
  const tokens = createTokens(ports);
  const call = createCaller(ports, tokens);
  return {
    chime: createChime(call, ports.settings),
    announce: createAnnounce(call),
    connectivity: createConnectivity(call),
    skillMessage: createSkillMessage(call),
    propertyReminders: (endpointId: string, speaker: string) =>
      propertyReminders(ports, tokens, endpointId, speaker),
  };
}

export type Alexa = ReturnType<typeof createAlexa>;
export type { AlexaOutcome, AlexaPorts, AlexaSettings } from './ports';
export { consumerReminders, type AlexaAccess, type ReminderBook } from './reminders';
