import { MissingSetting } from './environment';

/** Which identity provider vouches for staff, and where in its tokens it says who somebody is. */
export interface SignInSettings {
  /** The provider's own address, as in its tokens. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Claims of the id token: a list of roles (Cognito: groups), and the council's id. */
  rolesClaim: string;
  councilClaim: string;
}

/** Throws MissingSetting, which names the first that is not there. */
export function signInSettingsFrom(
  environment: Readonly<Record<string, string | undefined>>,
): SignInSettings {
  const text = (name: string): string => {
    const value = environment[name];
    if (value === undefined || value === '') throw new MissingSetting(name);
    return value;
  };
  return {
    issuer: text('OIDC_ISSUER'),
    clientId: text('OIDC_CLIENT_ID'),
    clientSecret: text('OIDC_CLIENT_SECRET'),
    rolesClaim: text('OIDC_ROLES_CLAIM'),
    councilClaim: text('OIDC_COUNCIL_CLAIM'),
  };
}
