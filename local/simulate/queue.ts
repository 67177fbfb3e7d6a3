import { SendMessageBatchCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { minute } from '../../lambda/household';
import type { Faults } from './faults';
import type { Life } from './life';
import type { Moments } from './moments';

/** How a queue's consumer ends: with what it could not do, or never. */
export type Consume = (event: SQSEvent) => Promise<SQSBatchResponse | 'died'>;

export interface Queues {
  reachedBy(life: Life): SQSClient;
  /** Messages that were taken and not yet done with. */
  waiting(): number;
}

/** A message that was not done with comes back after this. */
const visibility = 90_000;

/** Durable queues by their name at the end of the URL: at least once, in no certain order. */
export function createQueues(
  moments: Moments,
  faults: Faults,
  consumers: Readonly<Record<string, Consume>>,
): Queues {
  let waiting = 0;
  let count = 0;

  function take(url: string, body: string, delay: number): void {
    const consume = consumers[url];
    if (!consume) throw new Error(`no such queue: ${url}`);
    const messageId = `message-${count++}`;
    waiting += 1;
    deliver(consume, messageId, body, delay + hurdles(), 1);
    if (!faults.strikes('deliveredTwice')) return;
    waiting += 1;
    deliver(consume, messageId, body, delay + faults.random.between(0, minute), 1);
  }

  const hurdles = (): number => {
    if (faults.strikes('deliveredLate')) return faults.random.between(0.5, 5) * minute;
    return faults.strikes('deliveredOutOfOrder') ? faults.random.between(0, 5_000) : 20;
  };

  function deliver(consume: Consume, messageId: string, body: string, delay: number, received: number): void {
    const again = (): void => {
      deliver(consume, messageId, body, visibility, received + 1);
    };
    moments.at(moments.now() + delay, () => {
      void consume(eventOf(messageId, body, received)).then((answer) => {
        if (answer === 'died' || answer.batchItemFailures.length > 0) again();
        else waiting -= 1;
      }, again);
    });
  }

  function send(command: unknown): void {
    if (faults.strikes('queueRefused')) throw new Error('the queue took nothing');
    if (command instanceof SendMessageBatchCommand) {
      const { QueueUrl = '', Entries = [] } = command.input;
      for (const { MessageBody = '', DelaySeconds = 0 } of Entries)
        take(QueueUrl, MessageBody, DelaySeconds * 1_000);
    } else if (command instanceof SendMessageCommand) {
      const { QueueUrl = '', MessageBody = '', DelaySeconds = 0 } = command.input;
      take(QueueUrl, MessageBody, DelaySeconds * 1_000);
    } else {
      throw new TypeError('a command that this queue does not know');
    }
  }

  return {
    reachedBy(life) {
      const sent = (command: unknown) =>
        life.through(async () => {
          await Promise.resolve();
          send(command);
          return {};
        });
      // Of the whole client only `send` with these two commands is used.
      return { send: sent } as unknown as SQSClient;
    },
    waiting: () => waiting,
  };
}

/** The parts of an SQS event that the service reads. */
const eventOf = (messageId: string, body: string, received: number): SQSEvent => ({
  Records: [
    {
      messageId,
      body,
      receiptHandle: messageId,
      attributes: {
        ApproximateReceiveCount: String(received),
        SentTimestamp: '0',
        SenderId: 'street',
        ApproximateFirstReceiveTimestamp: '0',
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:eu-west-2:000000000000:street',
      awsRegion: 'eu-west-2',
    },
  ],
});
