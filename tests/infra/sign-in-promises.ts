import { Match, Template } from 'aws-cdk-lib/assertions';
import { stageFrom } from '../../infra/stage';
import { signInSettingsFrom } from '../../lambda/functions/console-settings';
import { roles } from '../../lambda/web/console/staff';
import { resourcesOf, stacksOf, templatesOf } from './deployed-stage';

const { state, service } = templatesOf('production');

const consoleVariables = (template: Template): Record<string, unknown> => {
  const all = resourcesOf(template, 'AWS::Lambda::Function').map(
    ({ Properties }) => (Properties['Environment'] as { Variables: Record<string, unknown> }).Variables,
  );
  const [only, ...others] = all.filter((variables) => 'OIDC_ISSUER' in variables);
  expect(others).toEqual([]);
  return only ?? {};
};

describe('staff whose council has no identity provider', () => {
  it('have accounts that nobody makes for themselves and that a password alone does not open', () => {
    state.hasResourceProperties('AWS::Cognito::UserPool', {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: 'ACTIVE',
      UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
      Schema: Match.arrayWith([Match.objectLike({ Name: 'council', AttributeDataType: 'String' })]),
    });
    for (const pool of resourcesOf(state, 'AWS::Cognito::UserPool'))
      expect(pool.DeletionPolicy).toBe('Retain');
  });

  it('have their roles by groups of the names that the console knows', () => {
    const groups = resourcesOf(state, 'AWS::Cognito::UserPoolGroup').map(
      ({ Properties }) => Properties['GroupName'],
    );
    expect(groups.sort()).toEqual([...roles].sort());
  });

  it('come back to our own address only, by the code alone, and cannot write their own council', () => {
    const [client, ...others] = resourcesOf(service, 'AWS::Cognito::UserPoolClient');
    expect(others).toEqual([]);
    expect(client?.Properties).toMatchObject({
      GenerateSecret: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'profile'],
      ReadAttributes: ['custom:council', 'name'],
      WriteAttributes: ['name'],
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
    });
    const [callback, ...more] = client?.Properties['CallbackURLs'] as unknown[];
    expect(more).toEqual([]);
    expect(JSON.stringify(callback)).toContain('/console/signed-in');
  });

  it('are known to the console by that client, whose password is in no template', () => {
    const variables = consoleVariables(service);
    const given = Object.fromEntries(Object.keys(variables).map((name) => [name, '1']));
    expect(() => signInSettingsFrom(given)).not.toThrow();
    expect(variables).toMatchObject({
      OIDC_ROLES_CLAIM: 'cognito:groups',
      OIDC_COUNCIL_CLAIM: 'custom:council',
      OIDC_CLIENT_SECRET: { 'Fn::GetAtt': [expect.any(String), 'ClientSecret'] },
    });
  });
});

describe('staff of a council that has one, at a name of its own', () => {
  const said = {
    signIn: 'outside',
    domain: 'care.example.gov.uk',
    certificate: 'arn:aws:acm:eu-west-1:000000000000:certificate/an-id',
  };
  const stacks = stacksOf('production', undefined, said);
  const [outsideState, outsideService] = [
    Template.fromStack(stacks.stateful),
    Template.fromStack(stacks.service),
  ];

  it('sign in there, and no accounts are made', () => {
    outsideState.resourceCountIs('AWS::Cognito::UserPool', 0);
    outsideService.resourceCountIs('AWS::Cognito::UserPoolClient', 0);
    const variables = consoleVariables(outsideService);
    expect(variables['OIDC_ISSUER']).toEqual({ Ref: 'OidcIssuer' });
    expect(JSON.stringify(variables['OIDC_CLIENT_SECRET'])).toContain('resolve:secretsmanager');
  });

  it('find the pages under that name alone, by TLS of today', () => {
    outsideService.hasResourceProperties('AWS::ApiGatewayV2::DomainName', {
      DomainName: said.domain,
      DomainNameConfigurations: [
        Match.objectLike({ SecurityPolicy: 'TLS_1_2', CertificateArn: said.certificate }),
      ],
    });
    outsideService.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: true });
    for (const { Properties } of resourcesOf(outsideService, 'AWS::Lambda::Function')) {
      const { Variables } = Properties['Environment'] as { Variables: Record<string, unknown> };
      expect(Variables['PUBLIC_URL']).toBe(`https://${said.domain}`);
    }
  });
});

it.each([
  [{ signIn: 'both' }, 'signIn "both" is none of pool, outside'],
  [{ domain: 'care.example.gov.uk' }, 'certificate undefined is none of ACM in eu-west-1'],
  [{ certificate: 'arn:aws:acm:eu-west-1:000000000000:certificate/an-id' }, 'domain undefined is no name'],
  [{ domain: 'http://care', certificate: 'any' }, 'domain "http://care" is no name'],
  [
    { domain: 'care.example.gov.uk', certificate: 'arn:aws:acm:us-east-1:000000000000:certificate/an-id' },
    'is none of ACM in eu-west-1',
  ],
])('%j is refused by name', (said, why) => {
  expect(() => stageFrom(said)).toThrow(why);
});
