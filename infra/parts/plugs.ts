import { CfnOutput, Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnPolicy, CfnTopicRule } from 'aws-cdk-lib/aws-iot';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Stage } from '../stage';
import { plugRules, sqlOf, sqlVersion } from './plug-rules';
import type { ServiceFunction } from './service-function';

/** Plugs speak to AWS IoT; rules hand on what is worth it. What cannot be handed on is kept in a queue. */
export function makePlugs(scope: Construct, stage: Stage, door: ServiceFunction, failures: IQueue): void {
  const role = new Role(scope, 'PlugRuleRole', {
    description: 'Keeps what a rule could not hand on',
    assumedBy: new ServicePrincipal('iot.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  });
  failures.grantSendMessages(role);

  for (const each of plugRules) {
    const rule = new CfnTopicRule(scope, each.name, {
      ruleName: `good_neighbour_${stage.name}_${each.name}`,
      topicRulePayload: {
        sql: sqlOf(each),
        awsIotSqlVersion: sqlVersion,
        actions: [{ lambda: { functionArn: door.function.functionArn } }],
        errorAction: { sqs: { queueUrl: failures.queueUrl, roleArn: role.roleArn, useBase64: false } },
      },
    });
    new CfnPermission(scope, `${each.name}MayCall`, {
      action: 'lambda:InvokeFunction',
      functionName: door.function.functionArn,
      principal: 'iot.amazonaws.com',
      sourceArn: rule.attrArn,
      sourceAccount: Stack.of(scope).account,
    });
  }
  const policy = new CfnPolicy(scope, 'PlugPolicy', { policyDocument: devicePolicy(Stack.of(scope)) });
  new CfnOutput(scope, 'PlugPolicyName', { value: policy.ref });
}

/**
 * What a device with a certificate may do: connect under its own name and write below its own topics. So the topic of
 * a message is proof of who sent it. A Zigbee bridge names its devices after itself. Nobody may listen.
 */
export function devicePolicy(stack: Stack) {
  const arn = (resource: string): string => stack.formatArn({ service: 'iot', resource });
  const thing = '${iot:Connection.Thing.ThingName}';
  const topics = [`${thing}/*`, `tele/${thing}/*`, `stat/${thing}/*`, `zigbee2mqtt/${thing}-*`];
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: 'iot:Connect',
        Resource: arn(`client/${thing}`),
        Condition: { Bool: { 'iot:Connection.Thing.IsAttached': ['true'] } },
      },
      { Effect: 'Allow', Action: 'iot:Publish', Resource: topics.map((topic) => arn(`topic/${topic}`)) },
    ],
  };
}
