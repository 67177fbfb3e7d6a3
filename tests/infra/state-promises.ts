import { Match } from 'aws-cdk-lib/assertions';
import { tableDescription } from '../../lambda/store';
import { resourcesOf, templatesOf } from './deployed-stage';

const { state } = templatesOf('production');
const [table] = resourcesOf(state, 'AWS::DynamoDB::Table');

it('the deployed table is the one the embedded database is made from', () => {
  const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, BillingMode } = tableDescription('any');
  const byName = (one: { AttributeName: string }, other: { AttributeName: string }) =>
    one.AttributeName.localeCompare(other.AttributeName);
  expect(table?.Properties).toMatchObject({ KeySchema, BillingMode, GlobalSecondaryIndexes });
  const deployed = table?.Properties['AttributeDefinitions'] as typeof AttributeDefinitions;
  expect([...deployed].sort(byName)).toEqual([...AttributeDefinitions].sort(byName));
});

it('the table can be restored to any second, is encrypted under our own key, and forgets by itself', () => {
  state.hasResourceProperties('AWS::DynamoDB::Table', {
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: Match.anyValue() },
    TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
  });
  state.hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true });
});

it('in production nothing that is kept goes with its stack', () => {
  expect(table?.Properties['DeletionProtectionEnabled']).toBe(true);
  for (const type of [
    'AWS::DynamoDB::Table',
    'AWS::KMS::Key',
    'AWS::SecretsManager::Secret',
    'AWS::SQS::Queue',
  ]) {
    for (const resource of resourcesOf(state, type)) expect(resource.DeletionPolicy).toBe('Retain');
  }
});

it('in development everything may go', () => {
  const development = templatesOf('development').state;
  const [table] = resourcesOf(development, 'AWS::DynamoDB::Table');
  expect(table).toMatchObject({ DeletionPolicy: 'Delete', Properties: { DeletionProtectionEnabled: false } });
});

it('calls for help that wait are encrypted under our own key and are given up only after hours', () => {
  const intake = resourcesOf(state, 'AWS::SQS::Queue').find(
    ({ Properties }) => 'RedrivePolicy' in Properties,
  );
  expect(intake?.Properties).toMatchObject({
    MessageRetentionPeriod: 14 * 24 * 3600,
    KmsMasterKeyId: expect.anything() as unknown,
  });
  const { maxReceiveCount } = intake?.Properties['RedrivePolicy'] as { maxReceiveCount: number };
  const seconds = intake?.Properties['VisibilityTimeout'] as number;
  expect((maxReceiveCount * seconds) / 3600).toBeGreaterThan(6);
});
