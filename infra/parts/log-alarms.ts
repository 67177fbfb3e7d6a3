import { Duration } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { FunctionName } from '../deployed-functions';
import type { ServiceFunction } from './service-function';

/** Lines of a function's log that somebody must look at. `what` is the line's own word: a test finds it in the code. */
export interface LogAlarm {
  in: FunctionName;
  what: string;
  says: string;
  /** How many in five minutes. */
  most: number;
}

/** Whatever performs effects may meet these. */
const performing = (door: FunctionName): LogAlarm[] => [
  { in: door, what: 'attempts-not-stored', says: 'Texts may go twice: the database fails', most: 3 },
  { in: door, what: 'effect-failed', says: 'Texts or chimes fail before they are sent', most: 3 },
  {
    in: door,
    what: 'texts-refused',
    says: 'The text service refuses texts: limit, sandbox or throttling',
    most: 1,
  },
];

export const logAlarms: readonly LogAlarm[] = [
  { in: 'skill', what: 'call-not-kept', says: 'A call for help was lost: the resident was told so', most: 1 },
  {
    in: 'skill',
    what: 'call-not-committed',
    says: 'A call for help had to wait in the intake queue',
    most: 1,
  },
  { in: 'skill', what: 'turn-failed', says: 'Residents are answered with an apology', most: 5 },
  ...performing('skill'),
  ...performing('worker'),
  {
    in: 'worker',
    what: 'home-set-aside',
    says: 'A home fails again and again and is looked at no more',
    most: 1,
  },
  { in: 'worker', what: 'work-lost-its-store', says: 'Failing homes cannot even be put off', most: 3 },
  {
    in: 'worker',
    what: 'district-quiet',
    says: 'A whole district has gone quiet: its silences are held',
    most: 1,
  },
  { in: 'delivery', what: 'text-undelivered', says: 'Texts that were accepted do not arrive', most: 5 },
  {
    in: 'intake',
    what: 'call-not-taken-in',
    says: 'A call for help still waits: the database fails',
    most: 1,
  },
  {
    in: 'canary',
    what: 'canary-unheard',
    says: 'A call for help on trial was not heard: try a real one, now',
    most: 1,
  },
];

/** How often a function's log says so in five minutes. */
export function logged(scope: Construct, alarm: LogAlarm, { logGroup }: ServiceFunction): Metric {
  const filter = new MetricFilter(scope, `${alarm.in}-${alarm.what}-Filter`, {
    logGroup,
    filterPattern: FilterPattern.stringValue('$.what', '=', alarm.what),
    metricNamespace: 'GoodNeighbour',
    metricName: `${alarm.in}-${alarm.what}`,
  });
  return filter.metric({ period: Duration.minutes(5), statistic: 'Sum' });
}
