import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { type FunctionName, functionNames } from '../deployed-functions';
import type { StatefulStack } from '../stateful-stack';
import { logAlarms, logged } from './log-alarms';
import type { Queues } from './queues';
import type { ServiceFunction } from './service-function';

export interface Watched {
  stateful: StatefulStack;
  queues: Queues;
  functions: Record<FunctionName, ServiceFunction>;
  operations: ITopic;
}

const minute = Duration.minutes(1);

/** An alarm for each way in which the service may fail somebody without anybody seeing it. */
export function makeAlarms(scope: Construct, watched: Watched): Alarm[] {
  const { stateful, queues, functions, operations } = watched;
  const alarms: Alarm[] = [];

  function alarm(id: string, says: string, metric: IMetric, threshold = 1, minutes = 1): void {
    const made = new Alarm(scope, `${id}Alarm`, {
      alarmDescription: says,
      metric,
      threshold,
      evaluationPeriods: minutes,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarms.push(made);
  }

  const depth = { period: minute, statistic: 'Maximum' };
  const lost = 'was given up: it lies in the queue of failures and must be looked at by a person';
  alarm(
    'IntakeFailures',
    `A call for help ${lost}`,
    stateful.intakeFailures.metricApproximateNumberOfMessagesVisible(depth),
  );
  for (const [name, queue] of Object.entries(queues.failures)) {
    alarm(
      `${name}Failures`,
      `Something of ${name} ${lost}`,
      queue.metricApproximateNumberOfMessagesVisible(depth),
    );
  }
  alarm(
    'IntakeWaits',
    'A call for help has waited for two minutes: the database fails',
    stateful.intakeQueue.metricApproximateAgeOfOldestMessage(depth),
    120,
  );
  alarm(
    'WorkWaits',
    'Homes wait longer than three minutes to be looked at',
    queues.work.metricApproximateAgeOfOldestMessage(depth),
    180,
    2,
  );
  for (const name of functionNames) {
    const errors = functions[name].function.metricErrors({ period: minute });
    alarm(`${name}Errors`, `${name} fails`, errors, name === 'skill' ? 1 : 3);
  }
  const slow = functions.skill.function.metricDuration({ period: minute, statistic: 'p99' });
  alarm('SkillSlow', 'The skill is slower than Alexa waits', slow, 6_000, 3);
  for (const metricName of ['ReadThrottleEvents', 'WriteThrottleEvents']) {
    const throttled = stateful.table.metric(metricName, { period: minute, statistic: 'Sum' });
    alarm(`Table${metricName}`, 'DynamoDB refuses for want of capacity', throttled, 1, 3);
  }

  for (const each of logAlarms) {
    alarm(`${each.in}-${each.what}-Log`, each.says, logged(scope, each, functions[each.in]), each.most);
  }

  const missing = new Alarm(scope, 'TickMissingAlarm', {
    alarmDescription: 'No tick for three minutes: nobody is being looked at',
    metric: functions.tick.function.metricInvocations({ period: minute }),
    threshold: 1,
    evaluationPeriods: 3,
    comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    treatMissingData: TreatMissingData.BREACHING,
  });
  alarms.push(missing, textsFail(scope), canarySilent(scope, functions.canary));

  for (const each of alarms) each.addAlarmAction(new SnsAction(operations));
  return alarms;
}

/** SNS counts the texts that carriers took. */
const textsFail = (scope: Construct): Alarm =>
  new Alarm(scope, 'TextsFailAlarm', {
    alarmDescription: 'Fewer than nine in ten texts reach their carrier',
    metric: new Metric({
      namespace: 'AWS/SNS',
      metricName: 'SMSSuccessRate',
      dimensionsMap: { SMSType: 'Transactional', Country: 'GB' },
      period: Duration.minutes(5),
      statistic: 'Average',
    }),
    threshold: 0.9,
    evaluationPeriods: 2,
    comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });

/** Says nothing of whether it was heard: the canary itself, or its schedule, is dead. */
const canarySilent = (scope: Construct, canary: ServiceFunction): Alarm =>
  new Alarm(scope, 'CanarySilentAlarm', {
    alarmDescription: 'For half an hour nobody has looked whether calls for help are heard',
    metric: canary.function.metricInvocations({ period: Duration.minutes(15) }),
    threshold: 1,
    evaluationPeriods: 2,
    comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    treatMissingData: TreatMissingData.BREACHING,
  });
