import type { RequestEnvelope, Response, ResponseEnvelope, SessionEndedError } from 'ask-sdk-model';
import type { LocalClock } from '../../clock';
import { responseFault } from './limits';

/** How long the skill may take to answer, in milliseconds. */
const turnLimit = 8_000;

export type SkillAnswer =
  | { kind: 'response'; response: Response; attributes: Record<string, unknown> }
  /** As Alexa tells the skill of it when she ends the session. */
  | { kind: 'fault'; error: SessionEndedError };

const overTheWire = <T>(value: T): T =>
  value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);

/** Hands one request to the skill as Alexa does: JSON both ways, 8 s on the clock, and nothing beyond her limits comes back. */
export async function callSkill(
  skill: (request: RequestEnvelope) => Promise<ResponseEnvelope>,
  envelope: RequestEnvelope,
  { clock, screen }: { clock: LocalClock; screen: boolean },
): Promise<SkillAnswer> {
  let letGo: () => void = () => undefined;
  const late = new Promise<SkillAnswer>((resolve) => {
    letGo = clock.at(clock.now() + turnLimit, () => {
      resolve({
        kind: 'fault',
        error: { type: 'ENDPOINT_TIMEOUT', message: `no answer within ${turnLimit} ms` },
      });
    });
  });
  const answer = skill(overTheWire(envelope)).then(
    (given): SkillAnswer => {
      const received = overTheWire(given);
      const fault = responseFault(received, screen);
      if (fault !== null) return { kind: 'fault', error: { type: 'INVALID_RESPONSE', message: fault } };
      return { kind: 'response', response: received.response, attributes: received.sessionAttributes ?? {} };
    },
    (cause: unknown): SkillAnswer => ({
      kind: 'fault',
      error: {
        type: 'INTERNAL_SERVICE_ERROR',
        message: cause instanceof Error ? cause.message : String(cause),
      },
    }),
  );
  try {
    return await Promise.race([answer, late]);
  } finally {
    letGo();
  }
}
