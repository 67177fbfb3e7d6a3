import type { RequestEnvelope } from 'ask-sdk-model';
import { SkillRefusal } from './refusal';

/**
 * Whether a payload has what every handler relies on. Functions are also called by consoles, probes and other events,
 * and the SDK meets those with a TypeError. Throws SkillRefusal naming the first value that is wrong.
 */
export function assertSkillRequest(payload: unknown): asserts payload is RequestEnvelope {
  const envelope = object(payload, 'request envelope');
  const request = object(envelope['request'], 'request');
  text(request['type'], 'request.type');
  text(request['requestId'], 'request.requestId');
  const system = object(object(envelope['context'], 'context')['System'], 'context.System');
  text(
    object(system['application'], 'context.System.application')['applicationId'],
    'context.System.application.applicationId',
  );
  text(object(system['user'], 'context.System.user')['userId'], 'context.System.user.userId');
  for (const part of ['unit', 'device'])
    if (system[part] != null) object(system[part], `context.System.${part}`);
  if (envelope['session'] != null) session(envelope['session']);
  if (request['type'] === 'IntentRequest') intent(request['intent']);
}

function session(value: unknown): void {
  const { new: begun, attributes } = object(value, 'session');
  if (typeof begun !== 'boolean') throw wrong('session.new');
  if (attributes != null) object(attributes, 'session.attributes');
}

function intent(value: unknown): void {
  const { name, slots } = object(value, 'request.intent');
  text(name, 'request.intent.name');
  if (slots == null) return;
  for (const slot of Object.values(object(slots, 'request.intent.slots')))
    object(slot, 'request.intent.slots');
}

function object(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(where);
  return value as Record<string, unknown>;
}

/** Alexa's ids are long, but never longer than this. */
const longest = 4_096;

function text(value: unknown, where: string): void {
  if (typeof value !== 'string' || value === '' || value.length > longest) throw wrong(where);
}

const wrong = (where: string): SkillRefusal => new SkillRefusal('not-a-skill-request', where);
