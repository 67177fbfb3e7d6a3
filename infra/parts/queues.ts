import { Duration, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

export interface Queues {
  /** Homes to look at, by id. */
  work: Queue;
  /** What failed for good, by where it came from: each has an alarm, for nothing may vanish. */
  failures: Record<'work' | 'tick' | 'plug' | 'plugRule' | 'inboundSms', Queue>;
}

export function makeQueues(scope: Construct): Queues {
  const common = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
  const failure = (name: string): Queue =>
    new Queue(scope, `${name}Failures`, { ...common, retentionPeriod: Duration.days(14) });
  const failures = {
    work: failure('Work'),
    tick: failure('Tick'),
    plug: failure('Plug'),
    plugRule: failure('PlugRule'),
    inboundSms: failure('InboundSms'),
  };
  for (const queue of [failures.plugRule, failures.inboundSms]) {
    Validations.of(queue).acknowledge({
      id: 'AwsSolutions::AwsSolutions-SQS3',
      reason:
        'This is where failures end: of an IoT rule and of a subscription, which the check does not know',
    });
  }
  const work = new Queue(scope, 'Work', {
    ...common,
    // A home that is not done comes back with the next tick anyway; after an hour a wake-up call is worth nothing.
    retentionPeriod: Duration.hours(1),
    visibilityTimeout: Duration.minutes(4),
    deadLetterQueue: { queue: failures.work, maxReceiveCount: 5 },
  });
  return { work, failures };
}
