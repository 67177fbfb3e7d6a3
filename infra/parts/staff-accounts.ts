import { Aws, CfnOutput, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  StandardThreatProtectionMode,
  StringAttribute,
  UserPool,
  UserPoolGroup,
} from 'aws-cdk-lib/aws-cognito';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { roles } from '../../lambda/web/console/staff';
import type { Stage } from '../stage';

/** Who vouches for staff: a pool of our own, or a provider outside, with our client's name and password at it. */
export type StaffAccounts = { kind: 'pool'; pool: UserPool } | { kind: 'outside'; client: Secret };

/** Where an account says which council somebody is of; only who holds the AWS account can write it. */
export const councilAttribute = 'council';

export function makeStaffAccounts(
  scope: Construct,
  stage: Stage,
  secret: (name: string, description: string) => Secret,
): StaffAccounts {
  if (stage.signIn === 'pool') return { kind: 'pool', pool: makePool(scope, stage) };
  // JSON `{"clientId","clientSecret"}`, as the provider gave them.
  const client = secret('SignInClient', 'clientId and clientSecret of the console');
  new CfnOutput(scope, 'SignInClientSecret', { value: client.secretName });
  return { kind: 'outside', client };
}

/** Nobody makes an account for themselves, a password alone opens nothing, and a role is a group of the console's own name for it. */
function makePool(scope: Construct, stage: Stage): UserPool {
  const pool = new UserPool(scope, 'Staff', {
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    standardAttributes: { email: { required: true }, fullname: { required: true, mutable: true } },
    customAttributes: { [councilAttribute]: new StringAttribute({ minLen: 1, maxLen: 64, mutable: true }) },
    mfa: Mfa.REQUIRED,
    // By an app and never by text: the texts' budget is for calls for help.
    mfaSecondFactor: { otp: true, sms: false },
    passwordPolicy: {
      minLength: 14,
      requireDigits: true,
      requireLowercase: true,
      requireUppercase: true,
      requireSymbols: true,
    },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    // These accounts open homes: stolen passwords and strange sign-ins are refused, which only this plan does.
    featurePlan: FeaturePlan.PLUS,
    standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
    deletionProtection: stage.keep,
    removalPolicy: stage.keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  for (const role of roles) {
    new UserPoolGroup(scope, `Role-${role}`, { userPool: pool, groupName: role });
  }
  pool.addDomain('SignIn', {
    cognitoDomain: { domainPrefix: `good-neighbour-${stage.name}-${Aws.ACCOUNT_ID}` },
  });
  new CfnOutput(scope, 'StaffPoolId', { value: pool.userPoolId });
  return pool;
}
