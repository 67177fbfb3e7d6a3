import { AmazonRefusal, json } from './refusal';
import type { Route } from './routes';
import { skillScopes, tokenLife } from './access-tokens';
import type { AccessTokens } from './access-tokens';

export interface LoginClient {
  clientId: string;
  clientSecret: string;
}

/** Login with Amazon: client credentials in, a token for one scope out. developer.amazon.com/docs/login-with-amazon/… */
export function loginRoutes(tokens: AccessTokens, client: LoginClient): Route[] {
  return [
    {
      method: 'POST',
      path: '/auth/o2/token',
      answer(asked) {
        const given = new URLSearchParams(asked.body);
        if (given.get('grant_type') !== 'client_credentials')
          throw refused(400, 'unsupported_grant_type', 'Only client_credentials are granted here');
        if (
          given.get('client_id') !== client.clientId ||
          given.get('client_secret') !== client.clientSecret
        ) {
          throw refused(401, 'invalid_client', 'Client authentication failed');
        }
        const scope = skillScopes.find((known) => known === given.get('scope'));
        if (scope === undefined) throw refused(400, 'invalid_scope', 'The requested scope is invalid');
        return json(200, {
          access_token: tokens.mint({ kind: 'skill', scope }),
          scope,
          token_type: 'bearer',
          expires_in: tokenLife / 1_000,
        });
      },
    },
  ];
}

function refused(status: number, error: string, description: string): AmazonRefusal {
  return new AmazonRefusal(status, { error, error_description: description });
}
