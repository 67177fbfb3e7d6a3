import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock, Instant } from '../../lambda/household/clock';
import { hour } from '../../lambda/household/clock';
import { AmazonRefusal, refusal } from './refusal';
import type { Asked } from '../endpoint';

/** Who may do what with a token. */
export type TokenClaims =
  /** For the whole skill, from Login with Amazon. */
  | { kind: 'skill'; scope: SkillScope }
  /** For one user's data, out of a request's context. A session is needed to create reminders. */
  | { kind: 'user'; userId: string; inSession: boolean };

export const skillScopes = [
  'alexa::proactive_events',
  'alexa:skill_messaging',
  'alexa::enterprise:management',
] as const;
export type SkillScope = (typeof skillScopes)[number];

/** What every token lives, as both Login with Amazon and Alexa's own have it. */
export const tokenLife = hour;

export interface AccessTokens {
  mint(claims: TokenClaims): string;
  /** Throws a refusal (401) for a token that is not ours, has expired, or is of the other kind. */
  user(asked: Asked): Extract<TokenClaims, { kind: 'user' }>;
  /** The same, and 403 where it is for another scope. */
  skill(asked: Asked, scope: SkillScope): void;
}

/** Tokens carry their claims under a keyed hash, so none has to be remembered. The key is kept, so a restart ends none. */
export function createAccessTokens(clock: Clock, keyPath: string | null): AccessTokens {
  const key = keyAt(keyPath);
  const sign = (body: string): Buffer => createHmac('sha256', key).update(body).digest();

  function read(asked: Asked): TokenClaims {
    const [, body = '', signature = ''] =
      /^Bearer Atza\|([\w-]+)\.([\w-]+)$/.exec(asked.headers.authorization ?? '') ?? [];
    const given = Buffer.from(signature, 'base64url');
    const ours = sign(body);
    if (given.length !== ours.length || !timingSafeEqual(given, ours))
      throw notOurs('The access token is not valid');
    const { until, ...claims } = JSON.parse(Buffer.from(body, 'base64url').toString()) as TokenClaims & {
      until: Instant;
    };
    if (until <= clock.now()) throw notOurs('The access token has expired');
    return claims;
  }

  return {
    mint(claims) {
      const body = Buffer.from(JSON.stringify({ ...claims, until: clock.now() + tokenLife })).toString(
        'base64url',
      );
      return `Atza|${body}.${sign(body).toString('base64url')}`;
    },
    user(asked) {
      const claims = read(asked);
      if (claims.kind !== 'user') throw notOurs("The access token is not a user's");
      return claims;
    },
    skill(asked, scope) {
      const claims = read(asked);
      if (claims.kind !== 'skill') throw notOurs("The access token is not a skill's");
      if (claims.scope !== scope)
        throw refusal(403, `The access token is for ${claims.scope}, not for ${scope}`);
    },
  };
}

function keyAt(path: string | null): Buffer {
  if (path === null) return randomBytes(32);
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, randomBytes(32), { mode: 0o600 });
  }
  return readFileSync(path);
}

function notOurs(message: string): AmazonRefusal {
  return new AmazonRefusal(401, { code: 'INVALID_BEARER_TOKEN', message });
}
