import type { SNSClient } from '@aws-sdk/client-sns';
import { PublishCommand } from '@aws-sdk/client-sns';
import type { Clock } from '../household/clock';
import { fitToGsm7 } from './gsm7';
import { publish } from './publish';
import type { SendOutcome } from './send-outcome';

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
    const command = new PublishCommand({
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
    return publish(sns, clock, command);
  }

  return { send };
}

/** A text cut short reaches somebody; one that is too long reaches nobody. */
function withinLimit(text: string): string {
  if (text.length <= longest) return text;
  // Never through the middle of a letter that takes two units.
  return `${text.slice(0, longest - 3).replace(/[\ud800-\udbff]$/, '')}...`;
}
