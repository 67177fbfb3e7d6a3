import { CfnOutput, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { ServiceFunction } from './service-function';

/**
 * Where the two-way number hands over carers' replies. The number itself is bought and registered by hand (that takes
 * weeks and papers); it is then given this topic and this role.
 */
export function makeInboundSms(scope: Construct, key: IKey, door: ServiceFunction, failures: IQueue): Topic {
  const topic = new Topic(scope, 'InboundSms', { masterKey: key, enforceSSL: true });
  topic.addSubscription(new LambdaSubscription(door.function, { deadLetterQueue: failures }));
  const role = new Role(scope, 'TwoWayNumberRole', {
    description: 'Lets the two-way number publish replies',
    assumedBy: new ServicePrincipal('sms-voice.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  });
  role.addToPolicy(new PolicyStatement({ actions: ['sns:Publish'], resources: [topic.topicArn] }));
  role.addToPolicy(
    new PolicyStatement({ actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [key.keyArn] }),
  );
  new CfnOutput(scope, 'InboundSmsTopicArn', { value: topic.topicArn });
  new CfnOutput(scope, 'TwoWayNumberRoleArn', { value: role.roleArn });
  return topic;
}
