import { Duration } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { measured } from '../../lambda/functions/measures';
import { deployedFunctions, type FunctionName, functionNames } from '../deployed-functions';
import type { ServiceFunction } from './service-function';

export type Measured = Record<(typeof measured)[number], Metric>;

/**
 * Figures from log lines (`lambda/functions/measures.ts`) of every function that may commit one: a call is taken in by the
 * skill, but also by a button; a text goes out at once, or with the next tick. All write to one metric of the stage.
 */
export function makeMeasures(
  scope: Construct,
  stage: string,
  functions: Record<FunctionName, ServiceFunction>,
): Measured {
  const made = measured.map((what) => {
    const seconds = what !== 'call-for-help';
    const filters = functionNames
      .filter((name) => deployedFunctions[name].performs)
      .map(
        (name) =>
          new MetricFilter(scope, `${name}-${what}-Measure`, {
            logGroup: functions[name].logGroup,
            filterPattern: FilterPattern.stringValue('$.what', '=', what),
            metricNamespace: `GoodNeighbour/${stage}`,
            metricName: what,
            metricValue: seconds ? '$.seconds' : '1',
          }),
      );
    const metric = filters[0]?.metric({
      period: Duration.minutes(5),
      statistic: seconds ? 'p90' : 'Sum',
    });
    return [what, metric] as const;
  });
  return Object.fromEntries(made) as Measured;
}
