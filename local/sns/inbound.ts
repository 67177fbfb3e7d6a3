import { randomUUID } from 'node:crypto';
import type { SNSEvent } from 'aws-lambda';
import type { Instant } from '../../lambda/household/clock';

export interface InboundText {
  /** E.164. */
  from: string;
  to: string;
  text: string;
  /** The text of ours that this one answers, where the phone knows. */
  previousPublishedMessageId?: string;
  inboundMessageId?: string;
  at: Instant;
}

const topicArn = 'arn:aws:sns:eu-west-1:000000000000:inbound-texts';

/**
 * A text to the two-way number as the Lambda behind the topic gets it.
 * docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms-payload.html
 */
export function inboundEvent({
  from,
  to,
  text,
  previousPublishedMessageId,
  inboundMessageId = randomUUID(),
  at,
}: InboundText): SNSEvent {
  const payload = {
    originationNumber: from,
    destinationNumber: to,
    messageKeyword: text.trim().split(/\s+/)[0]?.toUpperCase() ?? '',
    messageBody: text,
    inboundMessageId,
    ...(previousPublishedMessageId === undefined ? {} : { previousPublishedMessageId }),
  };
  return {
    Records: [
      {
        EventSource: 'aws:sns',
        EventVersion: '1.0',
        EventSubscriptionArn: `${topicArn}:4d5b3c1e-0000-4000-8000-000000000000`,
        Sns: {
          Type: 'Notification',
          MessageId: randomUUID(),
          TopicArn: topicArn,
          Subject: '',
          Message: JSON.stringify(payload),
          Timestamp: new Date(at).toISOString(),
          SignatureVersion: '1',
          Signature: '',
          SigningCertUrl: '',
          UnsubscribeUrl: '',
          MessageAttributes: {},
        },
      },
    ],
  };
}
