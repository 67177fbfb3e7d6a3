import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { Clock } from '../household/clock';
import { publish } from './publish';
import type { SendOutcome } from './send-outcome';

/** Tells the council's operations, by the topic they subscribe to. Ids and kinds only, never a name or a number. */
export function createOperations({
  sns,
  clock,
  topicArn,
}: {
  sns: SNSClient;
  clock: Clock;
  topicArn: string;
}) {
  return (subject: string, facts: Record<string, unknown>): Promise<SendOutcome> =>
    publish(
      sns,
      clock,
      new PublishCommand({ TopicArn: topicArn, Subject: subject, Message: JSON.stringify(facts) }),
    );
}
