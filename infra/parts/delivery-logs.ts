import { Aws, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnOutput, RemovalPolicy } from 'aws-cdk-lib';
import { FilterPattern, LogGroup, SubscriptionFilter } from 'aws-cdk-lib/aws-logs';
import { LambdaDestination } from 'aws-cdk-lib/aws-logs-destinations';
import type { Construct } from 'constructs';
import type { Stage } from '../stage';
import type { ServiceFunction } from './service-function';

/**
 * SNS writes what became of each text into two log groups of fixed names, once the account's settings name a role that
 * may (`sns set-sms-attributes DeliveryStatusIAMRole=…`, by hand, once an account). Failures are all that is read, and of
 * what arrived only what canaries were texted: set DefaultSMSType, DeliveryStatusSuccessSamplingRate=100 beside the role.
 * The names are the account's own: two stages in one account, or logging that was switched on before, clash with them
 * (docs/operations/deploying.md).
 * docs.aws.amazon.com/sns/latest/dg/sms_stats_cloudwatch.html
 */
export function readDeliveryLogs(
  scope: Construct,
  stage: Stage,
  door: ServiceFunction,
  canaryPhone: string,
): void {
  const group = (id: string, ending: string): LogGroup =>
    new LogGroup(scope, id, {
      logGroupName: `sns/${Aws.REGION}/${Aws.ACCOUNT_ID}/DirectPublishToPhoneNumber${ending}`,
      retention: stage.logDays,
      removalPolicy: stage.keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  const failures = group('TextFailures', '/Failure');
  const successes = group('TextSuccesses', '');
  new SubscriptionFilter(scope, 'CanaryTextsRead', {
    logGroup: successes,
    destination: new LambdaDestination(door.function),
    filterPattern: FilterPattern.literal(`{ $.delivery.destination = "${canaryPhone}" }`),
  });
  new SubscriptionFilter(scope, 'TextFailuresRead', {
    logGroup: failures,
    destination: new LambdaDestination(door.function),
    filterPattern: FilterPattern.allEvents(),
  });
  const role = new Role(scope, 'DeliveryStatusRole', {
    description: 'Lets SNS write what became of texts',
    assumedBy: new ServicePrincipal('sns.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  });
  role.addToPolicy(
    new PolicyStatement({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [failures.logGroupArn, successes.logGroupArn],
    }),
  );
  new CfnOutput(scope, 'DeliveryStatusRoleArn', { value: role.roleArn });
}
