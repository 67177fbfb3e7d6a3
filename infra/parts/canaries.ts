import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ContextAttribute,
  Schedule,
  ScheduleExpression,
  ScheduleTargetInput,
} from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { canaryUser } from '../../lambda/functions/canary-user';
import type { ServiceFunction } from './service-function';

export interface Canaries {
  councils: readonly string[];
  skillId: string;
  skill: ServiceFunction;
  canary: ServiceFunction;
  failures: IQueue;
}

/**
 * Watches the watcher: every fifteen minutes each canary's Echo asks the skill itself for help, as Alexa would, and seven
 * minutes later it is looked whether anybody was told.
 */
export function makeCanaries(
  scope: Construct,
  { councils, skillId, skill, canary, failures }: Canaries,
): void {
  const role = new Role(scope, 'CanaryRole', {
    description: 'Lets the schedules of canaries speak to the skill and look after what came of it',
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  });
  for (const { function: door } of [skill, canary]) {
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [door.functionArn] }),
    );
  }
  role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [failures.queueArn] }));
  const once = { role: role.withoutPolicyUpdates(), deadLetterQueue: failures, retryAttempts: 0 };
  for (const council of councils) {
    new Schedule(scope, `Canary-${council}`, {
      description: `The canary of ${council} calls for help`,
      schedule: ScheduleExpression.expression('cron(0/15 * * * ? *)'),
      target: new LambdaInvoke(skill.function, {
        ...once,
        input: ScheduleTargetInput.fromObject(callOf(council, skillId)),
      }),
    });
  }
  new Schedule(scope, 'CanariesHeard', {
    description: 'Were the canaries heard?',
    schedule: ScheduleExpression.expression('cron(7/15 * * * ? *)'),
    target: new LambdaInvoke(canary.function, once),
  });
}

/** "Alexa, ask good neighbour for help", as Alexa sends it. The scheduler puts in when, and an id that no other call has. */
export function callOf(council: string, skillId: string) {
  const application = { applicationId: skillId };
  const user = { userId: canaryUser(council) };
  const id = `canary-${council}-${ContextAttribute.executionId}`;
  return {
    version: '1.0',
    session: { new: true, sessionId: id, application, user, attributes: {} },
    context: {
      System: {
        application,
        user,
        device: { deviceId: 'canary', supportedInterfaces: {} },
        apiEndpoint: 'https://api.eu.amazonalexa.com',
      },
    },
    request: {
      type: 'IntentRequest',
      requestId: id,
      timestamp: ContextAttribute.scheduledTime,
      locale: 'en-GB',
      dialogState: 'COMPLETED',
      intent: { name: 'AskForHelpIntent', confirmationStatus: 'NONE', slots: {} },
    },
  };
}
