import { Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { deployedFunctions, type FunctionName } from '../deployed-functions';
import type { StatefulStack } from '../stateful-stack';
import type { ServiceFunction } from './service-function';

export interface Shared {
  stateful: StatefulStack;
  workQueue: IQueue;
  operations: ITopic;
  duty: ITopic;
}

/** What a home's events need: one Query, conditional writes, look-ups. No scans, no deletion of tables. */
const onRows = [
  'dynamodb:Query',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:BatchWriteItem',
];

/** Nothing ever leaves the list of erasures but by its own time. */
const onErasures = ['dynamodb:Query', 'dynamodb:GetItem', 'dynamodb:PutItem'];

/** For the table, the topics, the intake queue and for sealing. By name: the ready-made grants end in wildcards. */
const useOfKey = [
  'kms:Encrypt',
  'kms:Decrypt',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:DescribeKey',
];

/** Gives a function what its door needs and nothing more. */
export function permit(
  name: FunctionName,
  made: ServiceFunction,
  { stateful, workQueue, operations, duty }: Shared,
): void {
  const { table, erasedTable, key, hashKeys, intakeQueue } = stateful;
  made.allow('HashKeys', ['secretsmanager:GetSecretValue'], [hashKeys.secretArn]);
  workQueue.grantSendMessages(made.function);
  if (!deployedFunctions[name].performs) {
    made.allow('ReadAgenda', ['dynamodb:Query'], [`${table.tableArn}/index/agenda`]);
    made.allow('Key', ['kms:Decrypt'], [key.keyArn]);
    return;
  }
  made.allow('Homes', onRows, [table.tableArn]);
  made.allow('Erasures', onErasures, [erasedTable.tableArn]);
  made.allow('Key', useOfKey, [key.keyArn]);
  made.allow('TellOperations', ['sns:Publish'], [operations.topicArn]);
  made.allow('MailDuty', ['sns:Publish'], [duty.topicArn]);
  made.function.addToRolePolicy(ringPhones());
  Validations.of(made).acknowledge({
    id: `AwsSolutions::AwsSolutions-IAM5[Resource::${callingNumbers}]`,
    reason:
      'Numbers that call are registered by hand and known by an id of AWS only afterwards; each is our own',
  });
  made.function.addToRolePolicy(textPhones());
  if (name === 'console') made.allow('CouncilLists', ['dynamodb:Query'], [`${table.tableArn}/index/council`]);
  if (name === 'import') made.allow('FeedsDue', ['dynamodb:Query'], [`${table.tableArn}/index/spare`]);
  if (name === 'skill') made.allow('KeepCalls', ['sqs:SendMessage'], [intakeQueue.queueArn]);
}

/**
 * A phone number is no resource with a name, so the permission to text one is everything except topics: they all have
 * names.
 */
const textPhones = (): PolicyStatement =>
  new PolicyStatement({ sid: 'TextPhones', actions: ['sns:Publish'], notResources: ['arn:aws:sns:*:*:*'] });

const callingNumbers = 'arn:aws:sms-voice:*:*:phone-number/*';

/** The number that calls is registered by hand, in the account's own list; calling takes no other resource. */
const ringPhones = (): PolicyStatement =>
  new PolicyStatement({
    sid: 'RingPhones',
    actions: ['sms-voice:SendVoiceMessage'],
    resources: [callingNumbers],
  });
