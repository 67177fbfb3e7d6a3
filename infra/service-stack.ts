import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { type FunctionName, functionNames } from './deployed-functions';
import { makeAlarms } from './parts/alarms';
import { readDeliveryLogs } from './parts/delivery-logs';
import { makeDashboard } from './parts/dashboard';
import { makeCanaries } from './parts/canaries';
import { canaryEnvironmentOf, environmentOf } from './parts/environment';
import { makeImport } from './parts/import';
import { makeInboundSms } from './parts/inbound-sms';
import { makeMeasures } from './parts/measures';
import { makeParameters } from './parts/parameters';
import { permit } from './parts/permissions';
import { makePlugs } from './parts/plugs';
import { makeQueues } from './parts/queues';
import { ServiceFunction } from './parts/service-function';
import { signInEnvironment } from './parts/sign-in';
import { openToAlexa } from './parts/skill';
import { makeTick } from './parts/tick';
import { makeApi, openConsole, openToWeb } from './parts/web';
import type { Stage } from './stage';
import type { StatefulStack } from './stateful-stack';

export interface ServiceStackProps extends StackProps {
  stage: Stage;
  stateful: StatefulStack;
  /** The bundle of a function. */
  codeOf: (name: FunctionName) => Code;
}

/** Everything that runs. It may be deleted and deployed again without losing anything. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, { stage, stateful, codeOf, ...props }: ServiceStackProps) {
    super(scope, id, props);
    const parameters = makeParameters(this);
    const operations = new Topic(this, 'Operations', { masterKey: stateful.key, enforceSSL: true });
    const duty = new Topic(this, 'Duty', { masterKey: stateful.key, enforceSSL: true });
    new CfnOutput(this, 'OperationsTopicArn', { value: operations.topicArn });
    new CfnOutput(this, 'DutyTopicArn', { value: duty.topicArn });
    const queues = makeQueues(this);
    const web = makeApi(this, stage);
    const environment = environmentOf({
      stage,
      stateful,
      parameters,
      operations,
      duty,
      queues,
      publicUrl: web.publicUrl,
    });

    const shared = { stateful, workQueue: queues.work, operations, duty };
    const make = (name: FunctionName): ServiceFunction => {
      const failures = name === 'plug' || name === 'tick' ? queues.failures[name] : undefined;
      const made = new ServiceFunction(this, name, {
        name,
        stage,
        code: codeOf(name),
        environment: {
          ...environment,
          ...(name === 'console' && {
            ...signInEnvironment(this, stateful.staffAccounts, web.publicUrl),
            EDGE_HOPS: parameters.edgeHops,
          }),
          ...(name === 'canary' && canaryEnvironmentOf({ stage, parameters })),
        },
        ...(failures && { failures }),
      });
      permit(name, made, shared);
      return made;
    };
    const functions = Object.fromEntries(functionNames.map((name) => [name, make(name)])) as Record<
      FunctionName,
      ServiceFunction
    >;

    openToAlexa(this, functions.skill, parameters.skillId);
    openToWeb(web, functions.web);
    openConsole(web, functions.console);
    makeInboundSms(this, stateful.key, functions['inbound-sms'], queues.failures.inboundSms);
    readDeliveryLogs(this, stage, functions.delivery, parameters.canaryPhone);
    makeCanaries(this, {
      councils: stage.canaries,
      skillId: parameters.skillId,
      skill: functions.skill,
      canary: functions.canary,
      failures: queues.failures.tick,
    });
    makePlugs(this, stage, functions.plug, queues.failures.plugRule);
    makeTick(this, functions.tick, queues.failures.tick);
    makeImport(this, functions.import);
    functions.worker.function.addEventSource(
      // Few at a time: a home whose texts hang may take 8 s, and all of a batch must be done before the function ends.
      new SqsEventSource(queues.work, {
        batchSize: 4,
        maxConcurrency: stage.workers,
        reportBatchItemFailures: true,
      }),
    );
    functions.intake.function.addEventSource(
      new SqsEventSource(stateful.intakeQueue, { batchSize: 1, reportBatchItemFailures: true }),
    );

    const watched = { stateful, queues, functions, operations };
    const measures = makeMeasures(this, stage.name, functions);
    makeDashboard(this, stage, makeAlarms(this, watched), measures, watched);
  }
}
