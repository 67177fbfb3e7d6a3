import { SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { asHandler, turnFor } from './as-handler';
import { hear } from './heard';
import { live, type Lived } from './lived';
import { meaningOf } from './meaning';
import type { SkillPorts } from './ports';
import { SkillRefusal } from './refusal';
import { nameOf, safely } from './safely';
import { assertSkillRequest } from './shape';
import { silent } from './silent';
import { skillEventIn } from './skill-events/skill-event';
import { takeSkillEvent } from './skill-events/take';
import { talks } from './talks';

/**
 * The skill: what a request means happens to the household first, then the answer is made from what is true by then.
 * Throws SkillRefusal for a request that is not Alexa's or not for this skill; any other fault is answered in safe words,
 * but for those of events, which Alexa then sends again.
 */
export function createSkill(ports: SkillPorts): (request: RequestEnvelope) => Promise<ResponseEnvelope> {
  const skill = SkillBuilders.custom()
    .addRequestHandlers(silent, ...talks.map(asHandler))
    .addErrorHandlers(safely(ports))
    .create();

  return async (request) => {
    const payload = ours(request, ports);
    const event = skillEventIn(payload.request);
    if (event) {
      await takeSkillEvent(event, ports, payload);
      return { version: '1.0', response: {} };
    }
    const heard = hear(payload, ports.clock.now());
    const lived = await live(ports, heard, meaningOf(heard), payload);
    ports.log('info', 'turn', { kind: heard.kind, intent: nameOf(heard.intent), became: outcomeOf(lived) });
    const turn = turnFor({ heard, lived, now: ports.clock.now() });
    return skill.invoke(payload, turn);
  };
}

/** The request, if it is one and meant for this skill. A refusal leaves a line in the log that says where, never what. */
function ours(payload: unknown, ports: SkillPorts): RequestEnvelope {
  try {
    assertSkillRequest(payload);
    if (payload.context.System.application.applicationId !== ports.applicationId) {
      throw new SkillRefusal('wrong-application', 'context.System.application.applicationId');
    }
    return payload;
  } catch (refused) {
    if (refused instanceof SkillRefusal) {
      ports.log('warn', 'request-refused', { why: refused.code, where: refused.where });
    }
    throw refused;
  }
}

const outcomeOf = (lived: Lived): string =>
  lived.kind === 'help' ? `help-${lived.passedOn.kind}` : lived.kind;
