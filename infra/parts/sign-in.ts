import { Aws } from 'aws-cdk-lib';
import {
  type CfnUserPoolClient,
  ClientAttributes,
  OAuthScope,
  UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { parameterOf } from './parameters';
import { councilAttribute, type StaffAccounts } from './staff-accounts';

/** What the console alone reads besides (`lambda/functions/console-settings.ts`), by whoever vouches for staff. */
export function signInEnvironment(scope: Construct, accounts: StaffAccounts, publicUrl: string) {
  if (accounts.kind === 'outside') return outside(scope, accounts);
  const { pool } = accounts;
  // Of this stack, since it names the pages' address; a new client signs everybody out and loses nothing.
  const client = new UserPoolClient(scope, 'Console', {
    userPool: pool,
    generateSecret: true,
    // The code's way alone: no password is ever typed on a page of ours.
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
      callbackUrls: [`${publicUrl}/console/signed-in`],
    },
    authFlows: { userSrp: false },
    preventUserExistenceErrors: true,
    readAttributes: new ClientAttributes()
      .withStandardAttributes({ fullname: true })
      .withCustomAttributes(councilAttribute),
    // Not the council: whoever is vouched for by one council's directory must not be able to say another's name.
    writeAttributes: new ClientAttributes().withStandardAttributes({ fullname: true }),
  });
  const made = client.node.defaultChild as CfnUserPoolClient;
  return {
    OIDC_ISSUER: `https://cognito-idp.${Aws.REGION}.amazonaws.com/${pool.userPoolId}`,
    OIDC_ROLES_CLAIM: 'cognito:groups',
    OIDC_COUNCIL_CLAIM: `custom:${councilAttribute}`,
    OIDC_CLIENT_ID: client.userPoolClientId,
    // By CloudFormation itself: the ready-made way is a function of its own that may read every client.
    OIDC_CLIENT_SECRET: made.attrClientSecret,
  };
}

const claim = '^[A-Za-z0-9:_/.-]{1,100}$';

const outside = (scope: Construct, { client }: Extract<StaffAccounts, { kind: 'outside' }>) => ({
  OIDC_ISSUER: parameterOf(
    scope,
    'OidcIssuer',
    'Issuer of the OpenID provider that staff sign in with',
    '^https://[A-Za-z0-9.-]+(/[A-Za-z0-9._~/-]*)?$',
  ),
  OIDC_ROLES_CLAIM: parameterOf(scope, 'OidcRolesClaim', 'Claim that lists the roles of somebody', claim),
  OIDC_COUNCIL_CLAIM: parameterOf(
    scope,
    'OidcCouncilClaim',
    'Claim that names the council of somebody',
    claim,
  ),
  OIDC_CLIENT_ID: client.secretValueFromJson('clientId').unsafeUnwrap(),
  OIDC_CLIENT_SECRET: client.secretValueFromJson('clientSecret').unsafeUnwrap(),
});
