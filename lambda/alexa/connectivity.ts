import type { Caller } from './call';
import type { AlexaOutcome } from './ports';

export type Reached = Exclude<AlexaOutcome, { kind: 'accepted' }> | { kind: 'found'; reachable: boolean };

/**
 * Whether a Smart Properties Echo has power and network.
 * developer.amazon.com/docs/alexa/alexa-smart-properties/endpoint-features-api.html names the resource; its answer is read
 * as `Alexa.EndpointHealth` reports connectivity, as a word or as an object with one.
 */
export function createConnectivity(call: Caller) {
  return async (endpointId: string): Promise<Reached> => {
    const path = `/v2/endpoints/${encodeURIComponent(endpointId)}/features/connectivity`;
    const outcome = await call({ scope: 'alexa::enterprise:management', path });
    if (outcome.kind !== 'accepted') return outcome;
    const properties = field(outcome.answer, 'properties');
    const all: readonly unknown[] = Array.isArray(properties) ? properties : [];
    const told = all.find((property) => field(property, 'name') === 'connectivity');
    const value = field(told, 'value');
    switch (field(value, 'value') ?? value) {
      case 'OK':
        return { kind: 'found', reachable: true };
      case 'UNREACHABLE':
        return { kind: 'found', reachable: false };
      default:
        return { kind: 'refused', code: 'not-understood' };
    }
  };
}

const field = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? (of as Record<string, unknown>)[name] : undefined;
