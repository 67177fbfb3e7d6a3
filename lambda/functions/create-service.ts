import { canaryRound } from './canary-round';
import { createCore } from './core';
import { takeDeliveries } from './deliveries';
import { drain } from './draining';
import { takePlugMessage } from './plug-messages';
import { takeReplies } from './replies';
import type { Service, ServicePorts } from './service';
import { skillDoor } from './skill-door';
import { tick } from './ticking';
import { webDoor } from './web-door';
import { work } from './working';

/** The whole service in one process, as it runs on one machine. In AWS each of its doors is a function of its own. */
export function createService(ports: ServicePorts): Service {
  const core = createCore(ports);
  return {
    skill: skillDoor(core),
    inboundSms: (event) => takeReplies(event, core),
    delivery: (event) => takeDeliveries(event, core),
    plug: (message) => takePlugMessage(message, core),
    tick: () => tick(core),
    worker: (event) => work(event, core),
    intake: (event) => drain(event, core),
    canary: (settings) => canaryRound(settings, core),
    web: webDoor(core),
  };
}

export { storeOf } from './core';
