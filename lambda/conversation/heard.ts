import type { RequestEnvelope, Slot } from 'ask-sdk-model';
import type { Instant } from '../household/clock';
import { memoryFrom, type Memory } from './memory';
import { permissionAnswer, type PermissionAnswer } from './permission';
import type { AlexaIdentity } from './ports';
import { touchedIn } from './screens/touches';
import type { HeardSlot } from './slot';

/** A request, as far as the conversation cares. */
export interface Heard {
  kind: 'launch' | 'intent' | 'permission' | 'session-ended' | 'other';
  /** The intent's name; empty for what is no intent. */
  intent: string;
  slots: Record<string, HeardSlot>;
  /** What she said to the whole of it, where the skill has asked her to confirm it. */
  confirmed: boolean | null;
  /** Her answer to Alexa's own question about a permission. */
  permission: PermissionAnswer | null;
  /** Said in one breath with the invocation: the answer ends the session unless it asks something. */
  oneShot: boolean;
  /** Why the session ended, where it did. */
  reason: string;
  memory: Memory;
  /** Alexa's id of the session; empty outside of one. */
  session: string;
  id: string;
  at: Instant;
  locale: string;
  identity: AlexaIdentity;
}

/** `now` stands in where the request's own time is missing, or lies in the future. */
export function hear({ request, session, context }: RequestEnvelope, now: Instant): Heard {
  // A call for help counts, whatever stands where its time should be.
  const stamped = Date.parse(asText(request.timestamp));
  const { user, unit, device } = context.System;
  const permission = permissionAnswer(request);
  const intent = request.type === 'IntentRequest' ? request.intent : null;
  // What is touched on the screen counts as if it had been said.
  const touched = request.type === 'Alexa.Presentation.APL.UserEvent' ? touchedIn(request.arguments) : null;
  return {
    kind: permission ? 'permission' : touched ? 'intent' : kindOf(request.type),
    intent: intent?.name ?? touched?.intent ?? '',
    slots: touched?.slots ?? slotsOf(intent?.slots ?? {}),
    confirmed:
      intent?.confirmationStatus === 'CONFIRMED' || (intent?.confirmationStatus === 'DENIED' ? false : null),
    permission,
    oneShot: (intent !== null || touched !== null) && session?.new !== false,
    reason: request.type === 'SessionEndedRequest' ? request.reason : '',
    memory: memoryFrom(session?.attributes),
    session: asText(session?.sessionId),
    id: request.requestId,
    at: Number.isNaN(stamped) ? now : Math.min(stamped, now),
    locale: 'locale' in request && typeof request.locale === 'string' ? request.locale : 'en-GB',
    identity: {
      userId: user.userId,
      unitId: unit?.persistentUnitId ?? unit?.unitId ?? null,
      deviceId: device?.deviceId ?? null,
      endpointId: device?.persistentEndpointId ?? null,
    },
  };
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

function kindOf(type: string): Heard['kind'] {
  switch (type) {
    case 'LaunchRequest':
      return 'launch';
    case 'IntentRequest':
      return 'intent';
    case 'SessionEndedRequest':
      return 'session-ended';
    default:
      return 'other';
  }
}

function slotsOf(slots: Record<string, Slot>): Record<string, HeardSlot> {
  return Object.fromEntries(
    Object.entries(slots).flatMap(([name, slot]) =>
      typeof slot.value === 'string' && slot.value !== ''
        ? [[name, { value: slot.value, id: idOf(slot) }]]
        : [],
    ),
  );
}

/**
 * The first match of any authority: the model's own types, or the session's dynamic entities. Read with distrust, since a
 * call for help must be heard even where its details cannot be.
 */
function idOf(slot: Slot): string | null {
  const authorities: unknown = slot.resolutions?.resolutionsPerAuthority;
  if (!Array.isArray(authorities)) return null;
  for (const authority of authorities as unknown[]) {
    const matched = at(at(authority, 'status'), 'code') === 'ER_SUCCESS_MATCH';
    const id = matched ? at(at(at(at(authority, 'values'), '0'), 'value'), 'id') : null;
    if (typeof id === 'string' && id !== '') return id;
  }
  return null;
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
