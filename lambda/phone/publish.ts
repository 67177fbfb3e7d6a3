import type { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { Clock } from '../household/clock';
import { oneAttempt } from './one-attempt';
import type { SendOutcome } from './send-outcome';

/** Says something through SNS, to a phone or a topic. One attempt. */
export function publish(sns: SNSClient, clock: Clock, command: PublishCommand): Promise<SendOutcome> {
  return oneAttempt(clock, (abortSignal) => sns.send(command, { abortSignal }));
}
