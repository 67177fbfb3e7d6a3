import type { AlexaOutcome, AlexaPorts } from './ports';
import { AlexaFault, type Scope, type Tokens } from './tokens';

/** Token and call together. */
const callDeadline = 2_500;

/** Never again to this person: they are gone, or never allowed it. Everything else may pass. */
const forGood = new Set([404, 410]);

export interface AlexaCall {
  scope: Scope;
  path: string;
  /** What is told; without it something is asked. */
  body?: unknown;
}

/** One call to Amazon with a token of its scope: one attempt, settled within the deadline on the clock, never throws. */
export function createCaller(ports: AlexaPorts, tokens: Tokens) {
  const { clock, settings } = ports;

  return async function call({ scope, path, body }: AlexaCall): Promise<AlexaOutcome> {
    const deadline = clock.abortAfter(callDeadline);
    try {
      const token = await tokens.get(scope, deadline.signal);
      const asks = body === undefined;
      const response = await ports.fetch(`${settings.alexaApiUrl}${path}`, {
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(asks ? { method: 'GET' } : { method: 'POST', body: JSON.stringify(body) }),
        signal: deadline.signal,
      });
      if (asks && response.ok) return { kind: 'accepted', answer: await response.json() };
      await response.body?.cancel();
      if (response.ok) return { kind: 'accepted' };
      if (response.status === 401) tokens.forget(scope);
      const code = `http-${response.status}`;
      return forGood.has(response.status) ? { kind: 'refused-for-good', code } : { kind: 'refused', code };
    } catch (fault) {
      if (deadline.signal.aborted) return { kind: 'unknown', code: 'timed-out' };
      return { kind: 'refused', code: fault instanceof AlexaFault ? fault.code : 'unreachable' };
    } finally {
      deadline.release();
    }
  };
}

export type Caller = ReturnType<typeof createCaller>;
