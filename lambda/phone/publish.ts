import type { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { Clock } from '../household/clock';
import { outcomeOfFailure, type SendOutcome } from './send-outcome';

/** SNS answers within a second or not at all; a person is waiting for the Echo to speak. */
export const sendDeadline = 2_500;

/** One attempt. Settles within `sendDeadline` on the clock, and never rejects. */
export async function publish(sns: SNSClient, clock: Clock, command: PublishCommand): Promise<SendOutcome> {
  const deadline = clock.abortAfter(sendDeadline);
  try {
    const answer = await firstOf(sns.send(command, { abortSignal: deadline.signal }), deadline.signal);
    return answer.MessageId === undefined
      ? { kind: 'unknown', code: 'no-message-id' }
      : { kind: 'accepted', messageId: answer.MessageId };
  } catch (error) {
    return deadline.signal.aborted ? { kind: 'unknown', code: 'timed-out' } : outcomeOfFailure(error);
  } finally {
    deadline.release();
  }
}

/** The SDK does not heed the signal while it waits for credentials; this does. */
async function firstOf<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  // Whatever comes after the deadline has nobody left to hear it.
  work.catch(() => undefined);
  return new Promise<T>((resolve, reject) => {
    const giveUp = () => {
      reject(new Error('SNS did not answer in time', { cause: signal.reason }));
    };
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', giveUp);
    });
  });
}
