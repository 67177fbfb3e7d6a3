import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { ServiceFunction } from './service-function';

/** Once a minute. A missed tick is not made up for: the next one finds all that is due. */
export function makeTick(scope: Construct, door: ServiceFunction, failures: IQueue): void {
  const role = new Role(scope, 'TickRole', {
    description: 'Lets the schedule call tick',
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  });
  role.addToPolicy(
    new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [door.function.functionArn] }),
  );
  role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [failures.queueArn] }));
  new Schedule(scope, 'EveryMinute', {
    description: 'Asks who needs looking at',
    schedule: ScheduleExpression.rate(Duration.minutes(1)),
    target: new LambdaInvoke(door.function, {
      // The ready-made grant would also allow every version of the function.
      role: role.withoutPolicyUpdates(),
      deadLetterQueue: failures,
      retryAttempts: 0,
      maxEventAge: Duration.minutes(1),
    }),
  });
}
