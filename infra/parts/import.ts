import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import type { ServiceFunction } from './service-function';

/** Every five minutes. A run that is missed is not made up for: the next one finds all that is due. */
export function makeImport(scope: Construct, door: ServiceFunction): void {
  const role = new Role(scope, 'ImportRole', {
    description: 'Lets the schedule call import',
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  });
  role.addToPolicy(
    new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [door.function.functionArn] }),
  );
  new Schedule(scope, 'EveryFiveMinutes', {
    description: 'Fetches the feeds that are due',
    schedule: ScheduleExpression.rate(Duration.minutes(5)),
    target: new LambdaInvoke(door.function, {
      // The ready-made grant would also allow every version of the function.
      role: role.withoutPolicyUpdates(),
      retryAttempts: 0,
      maxEventAge: Duration.minutes(5),
    }),
  });
}
