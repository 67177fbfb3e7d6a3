import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { makeStaffAccounts, type StaffAccounts } from './parts/staff-accounts';
import { makeErasedTable, makeTable } from './parts/table';
import type { Stage } from './stage';

/** What must survive every deployment: homes, keys, and calls for help that wait. Nothing here runs. */
export class StatefulStack extends Stack {
  readonly key: Key;
  readonly table: Table;
  /** Who was erased: what must be erased again after a restore of the other. */
  readonly erasedTable: Table;
  /** JSON `{"lookUpKey","linkKeys"}`, filled once by `npx tsx infra/new-keys.ts`; without it nothing starts. */
  readonly hashKeys: Secret;
  /** JSON `{"clientId","clientSecret"}` of the skill's own client, copied from the developer console. */
  readonly alexaClient: Secret;
  readonly staffAccounts: StaffAccounts;
  readonly intakeQueue: Queue;
  readonly intakeFailures: Queue;

  constructor(scope: Construct, id: string, { stage, ...props }: StackProps & { stage: Stage }) {
    super(scope, id, { ...props, terminationProtection: stage.keep });
    const removalPolicy = stage.keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;

    this.key = new Key(this, 'Key', {
      description: `Good Neighbour ${stage.name}: homes, texts and what is sealed`,
      enableKeyRotation: true,
      removalPolicy,
    });
    // Alarms and text replies come by encrypted topics.
    this.key.grantEncryptDecrypt(new ServicePrincipal('cloudwatch.amazonaws.com'));

    this.table = makeTable(this, stage, this.key);
    this.erasedTable = makeErasedTable(this, stage, this.key);

    const secret = (name: string, description: string) =>
      new Secret(this, name, { description, encryptionKey: this.key, removalPolicy });
    this.hashKeys = secret('HashKeys', 'Keys of the keyed hashes: infra/new-keys.ts makes them');
    this.alexaClient = secret('AlexaClient', 'clientId and clientSecret of the skill');
    this.staffAccounts = makeStaffAccounts(this, stage, secret);

    Validations.of(this).acknowledge({
      id: 'AwsSolutions::AwsSolutions-SMG4',
      reason:
        'Look-ups are stored under one key for good; link keys are changed by infra/new-keys.ts, two being valid at a time; the client secrets are changed in the developer console and at the identity provider',
    });

    const queue = {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: this.key,
      enforceSSL: true,
      removalPolicy,
    };
    const retentionPeriod = Duration.days(14);
    this.intakeFailures = new Queue(this, 'IntakeFailures', { ...queue, retentionPeriod });
    this.intakeQueue = new Queue(this, 'Intake', {
      ...queue,
      retentionPeriod,
      visibilityTimeout: Duration.seconds(60),
      // A database may be away for long: a call for help is tried for hours before it is called a failure.
      deadLetterQueue: { queue: this.intakeFailures, maxReceiveCount: 500 },
    });

    new CfnOutput(this, 'TableName', { value: this.table.tableName });
    new CfnOutput(this, 'ErasedTableName', { value: this.erasedTable.tableName });
    new CfnOutput(this, 'HashKeysSecret', { value: this.hashKeys.secretName });
    new CfnOutput(this, 'AlexaClientSecret', { value: this.alexaClient.secretName });
  }
}
