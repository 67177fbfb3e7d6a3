import * as oidc from 'openid-client';
import { asRole, type Identity, type Vouched } from '../web/console';
import type { SignInSettings } from './console-settings';

interface Kept {
  state: string;
  nonce: string;
  verifier: string;
}

const keptIn = (text: string): Kept => JSON.parse(text) as Kept;

/**
 * Sign-in by OpenID Connect: authorization code with PKCE, state and nonce; the id token's signature is checked against
 * the provider's published keys, for what reaches us by a browser is never believed by itself.
 */
export function createIdentity(settings: SignInSettings, publicUrl: string): Identity {
  const { issuer, clientId, clientSecret } = settings;
  let provider: Promise<oidc.Configuration> | null = null;

  /** Asked once a container; asked again after it failed. */
  function discovered(): Promise<oidc.Configuration> {
    const plain = issuer.startsWith('http://127.0.0.1:');
    provider ??= oidc
      .discovery(new URL(issuer), clientId, clientSecret, undefined, {
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to warn: a provider on this machine has no certificate
        execute: plain ? [oidc.allowInsecureRequests] : [],
        timeout: 5,
      })
      .catch((fault: unknown) => {
        provider = null;
        throw fault;
      });
    return provider;
  }

  return {
    async begin() {
      const kept: Kept = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const to = oidc.buildAuthorizationUrl(await discovered(), {
        redirect_uri: `${publicUrl}/console/signed-in`,
        scope: 'openid profile',
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
      });
      return { to: to.href, kept: JSON.stringify(kept) };
    },

    async finish(callback, text) {
      const { state, nonce, verifier } = keptIn(text);
      const configuration = await discovered();
      try {
        const tokens = await oidc.authorizationCodeGrant(configuration, callback, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        return vouchedBy(tokens.claims() ?? null, settings);
      } catch (fault) {
        if (isUnreachable(fault)) throw fault;
        return { kind: 'refused', why: 'not-confirmed' };
      }
    },
  };
}

/** The provider did not answer, which is no judgement of anybody. */
const isUnreachable = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && fault.code === 'OAUTH_TIMEOUT';

function vouchedBy(claims: oidc.IDToken | null, { rolesClaim, councilClaim }: SignInSettings): Vouched {
  if (claims === null) return { kind: 'refused', why: 'not-confirmed' };
  const council = claims[councilClaim];
  if (typeof council !== 'string' || !/^[\w-]{1,64}$/u.test(council)) {
    return { kind: 'refused', why: 'no-council' };
  }
  const given = claims[rolesClaim];
  const roles = (Array.isArray(given) ? given : [given])
    .map((name) => (typeof name === 'string' ? asRole(name) : null))
    .filter((role) => role !== null);
  if (roles.length === 0) return { kind: 'refused', why: 'no-role' };
  const name = typeof claims['name'] === 'string' ? claims['name'].slice(0, 100) : claims.sub;
  return { kind: 'staff', staff: { member: { id: claims.sub, name }, council, roles } };
}
