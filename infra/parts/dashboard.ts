import { Duration } from 'aws-cdk-lib';
import { AlarmStatusWidget, Dashboard, GraphWidget, type IMetric, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { functionNames } from '../deployed-functions';
import type { Stage } from '../stage';
import type { Watched } from './alarms';
import type { Measured } from './measures';

const period = Duration.minutes(5);

/** What operators ask: who called, how soon was somebody told, is anybody waiting, do texts go out, does anything fail, what does it cost. */
export function makeDashboard(
  scope: Construct,
  stage: Stage,
  alarms: Alarm[],
  measures: Measured,
  watched: Watched,
): Dashboard {
  const { stateful, queues, functions } = watched;
  const each = (metricOf: (name: (typeof functionNames)[number]) => IMetric) => functionNames.map(metricOf);
  const sms = (metricName: string, statistic: string) =>
    new Metric({ namespace: 'AWS/SNS', metricName, statistic, period });
  const graph = (title: string, left: IMetric[], right: IMetric[] = []) =>
    new GraphWidget({ title, left, right, width: 12 });

  return new Dashboard(scope, 'Dashboard', {
    dashboardName: `good-neighbour-${stage.name}`,
    widgets: [
      [new AlarmStatusWidget({ title: 'Alarms', alarms, width: 24, height: 6 })],
      [
        graph('Calls for help', [measures['call-for-help']]),
        graph('Seconds to the first text, and until somebody takes it on (nine in ten)', [measures['first-text']], [measures.acknowledged]),
      ],
      [
        graph('Waiting: calls for help, homes', [
          stateful.intakeQueue.metricApproximateAgeOfOldestMessage({ period }),
          queues.work.metricApproximateAgeOfOldestMessage({ period }),
        ]),
        graph('Given up', Object.values(queues.failures).map((queue) => queue.metricApproximateNumberOfMessagesVisible({ period }))),
      ],
      [
        graph('Texts: reached their carrier; spent this month, USD', [sms('SMSSuccessRate', 'Average')], [sms('SMSMonthToDateSpentUSD', 'Maximum')]),
        graph('Errors', each((name) => functions[name].function.metricErrors({ period }))),
      ],
      [
        graph('How long the skill takes', ['p50', 'p99'].map((statistic) => functions.skill.function.metricDuration({ period, statistic }))),
        graph('What costs: invocations', each((name) => functions[name].function.metricInvocations({ period }))),
      ],
      [
        graph('What costs: the table', [
          stateful.table.metricConsumedReadCapacityUnits({ period }),
          stateful.table.metricConsumedWriteCapacityUnits({ period }),
        ]),
      ],
    ],
  }); // prettier-ignore
}
