import type { SNSClient } from '@aws-sdk/client-sns';
import { PublishCommand } from '@aws-sdk/client-sns';
import type { Clock } from '../household/clock';
import { fitToGsm7 } from './gsm7';
import type { SendOutcome } from './send-outcome';
import { outcomeOfFailure } from './send-outcome';

/** SNS answers within a second or not at all; a person is waiting for the Echo to speak. */
export const sendDeadline = 2_500;
/** SNS refuses more than this many characters. */
const longest = 1_600;
/** US dollars one text may cost. A UK part is a few cents, so this only stops a number that is not what it seems. */
const highestPrice = '0.50';

export interface OutgoingText {
  /** E.164. */
  to: string;
  text: string;
  /** Whether an answer is expected: only the two-way number can receive one. */
  invitesReply: boolean;
}

export interface Texts {
  /** Settles within `sendDeadline` on the clock, and never rejects. */
  send(text: OutgoingText): Promise<SendOutcome>;
}

interface TextPorts {
  /** Made with `maxAttempts: 1`: the household's own retry knows what is still true, the SDK's does not. */
  sns: SNSClient;
  clock: Clock;
  /** E.164, of our own. */
  twoWayNumber: string;
  senderId: string;
}

/** Texts out, by SNS. One attempt a call. */
export function createTexts({ sns, clock, twoWayNumber, senderId }: TextPorts): Texts {
  async function send({ to, text, invitesReply }: OutgoingText): Promise<SendOutcome> {
    const publish = new PublishCommand({
      PhoneNumber: to,
      Message: withinLimit(fitToGsm7(text)),
      MessageAttributes: {
        'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
        'AWS.SNS.SMS.MaxPrice': { DataType: 'Number', StringValue: highestPrice },
        ...(invitesReply
          ? { 'AWS.MM.SMS.OriginationNumber': { DataType: 'String', StringValue: twoWayNumber } }
          : { 'AWS.SNS.SMS.SenderID': { DataType: 'String', StringValue: senderId } }),
      },
    });
    const deadline = clock.abortAfter(sendDeadline);
    try {
      const answer = await firstOf(sns.send(publish, { abortSignal: deadline.signal }), deadline.signal);
      return answer.MessageId === undefined
        ? { kind: 'unknown', code: 'no-message-id' }
        : { kind: 'accepted', messageId: answer.MessageId };
    } catch (error) {
      return deadline.signal.aborted ? { kind: 'unknown', code: 'timed-out' } : outcomeOfFailure(error);
    } finally {
      deadline.release();
    }
  }

  return { send };
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

/** A text cut short reaches somebody; one that is too long reaches nobody. */
function withinLimit(text: string): string {
  const letters = Array.from(text);
  return letters.length <= longest ? text : `${letters.slice(0, longest - 3).join('')}...`;
}
