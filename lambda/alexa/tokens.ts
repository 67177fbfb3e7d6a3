import { minute, type Instant } from '../household/clock';
import type { AlexaPorts } from './ports';

export class AlexaFault extends Error {
  constructor(
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'AlexaFault';
  }
}

export type Scope = 'alexa::proactive_events' | 'alexa:skill_messaging' | 'alexa::enterprise:management';

export type Tokens = ReturnType<typeof createTokens>;

/** A token is not used in its last minute: it would die on its way. */
const spare = minute;

/**
 * Access tokens of Login with Amazon (OAuth 2 client credentials), one a scope, kept while they live.
 * Throws AlexaFault where none can be had.
 */
export function createTokens({ clock, settings, fetch }: AlexaPorts) {
  const kept = new Map<Scope, { token: string; until: Instant }>();

  async function ask(scope: Scope, signal: AbortSignal): Promise<string> {
    const response = await fetch(`${settings.alexaTokenUrl}/auth/o2/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: settings.alexaClientId,
        client_secret: settings.alexaClientSecret,
        scope,
      }).toString(),
      signal,
    });
    const answer: unknown = await response.json().catch(() => null);
    const { access_token: token, expires_in: life } = (answer ?? {}) as Record<string, unknown>;
    if (!response.ok || typeof token !== 'string') throw new AlexaFault(`token-${response.status}`);
    kept.set(scope, { token, until: clock.now() + (typeof life === 'number' ? life * 1_000 : 0) - spare });
    return token;
  }

  return {
    async get(scope: Scope, signal: AbortSignal): Promise<string> {
      const known = kept.get(scope);
      return known && known.until > clock.now() ? known.token : ask(scope, signal);
    },
    /** Amazon said that it is no longer good. */
    forget(scope: Scope): void {
      kept.delete(scope);
    },
  };
}
