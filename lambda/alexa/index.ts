import { createAnnounce } from './announce';
import { createCaller } from './call';
import { createChime } from './chime';
import type { AlexaPorts } from './ports';

/** Amazon's REST interfaces for what an Echo does unasked. */
export function createAlexa(ports: AlexaPorts) {
  const call = createCaller(ports);
  return { chime: createChime(call, ports.settings), announce: createAnnounce(call) };
}

export type { AlexaOutcome, AlexaPorts, AlexaSettings } from './ports';
