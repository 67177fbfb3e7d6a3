import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { loginPage } from './login-page';
import { madeUpStaff } from './made-up-staff';

/** Under which path of the street the provider is. */
export const signInPath = '/local/sign-in';

const client = { clientId: 'console', clientSecret: 'local' } as const;
const claims = { rolesClaim: 'roles', councilClaim: 'council' } as const;

/** What the console is told of this provider. */
export const localSignInSettings = (url: string) => ({ issuer: `${url}${signInPath}`, ...client, ...claims });

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * A real OpenID provider for made-up staff, so that the console signs people in here as it does in a council. It keeps
 * nothing: whoever is signed in at the console stays so, for the session is the console's own.
 */
export function createLocalSignIn(url: string): Handle {
  let provider: Promise<Provider> | null = null;
  return async (request, response) => {
    provider ??= openProvider(url);
    await answer(await provider, request, response);
  };
}

async function answer(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Mounted below a path: it takes the rest as its own and what stood before as where it is mounted.
  const original = request.url ?? '';
  Object.assign(request, { originalUrl: original, url: original.slice(signInPath.length) || '/' });
  if (!(request.url ?? '').startsWith('/choose/')) {
    await provider.callback()(request, response);
    return;
  }
  const chosen = new URL(request.url ?? '', 'http://here').searchParams.get('who');
  const { prompt, params } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login' && !madeUpStaff.some(({ id }) => id === chosen)) {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(loginPage(original));
    return;
  }
  if (prompt.name === 'login') {
    await provider.interactionFinished(request, response, { login: { accountId: chosen ?? '' } });
    return;
  }
  const { session } = await provider.interactionDetails(request, response);
  const grant = new provider.Grant({
    clientId: String(params['client_id']),
    ...(session && { accountId: session.accountId }),
  });
  grant.addOIDCScope('openid profile');
  const consent = { grantId: await grant.save() };
  await provider.interactionFinished(request, response, { consent }, { mergeWithLastSubmission: true });
}

async function openProvider(url: string): Promise<Provider> {
  const { default: OidcProvider } = await import('oidc-provider');
  return new OidcProvider(`${url}${signInPath}`, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [`${url}/console/signed-in`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub'], profile: ['name', claims.councilClaim, claims.rolesClaim] },
    // The console reads the id token alone.
    conformIdTokenClaims: false,
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `${signInPath}/choose/${uid}` },
    findAccount: (_context, id) => {
      const found = madeUpStaff.find((each) => each.id === id);
      if (!found) return undefined;
      const { name, council, roles } = found;
      return { accountId: id, claims: () => ({ sub: id, name, council, roles: [...roles] }) };
    },
    pkce: { required: () => true },
    ttl: { Interaction: 900, Session: 60, AuthorizationCode: 60, AccessToken: 60, IdToken: 60, Grant: 60 },
  });
}
