import * as z from 'zod';
import { SqsError } from './errors';
import { attributesDigest, md5 } from './message-digest';
import type { Queue, Received } from './queue';
import { checkBatch } from './sending';

const visibility = z.int().min(0).max(43_200);

const receiveInput = z.object({
  MaxNumberOfMessages: z.int().min(1).max(10).default(1),
  VisibilityTimeout: visibility.optional(),
  WaitTimeSeconds: z.int().min(0).max(20).default(0),
});
const deleteInput = z.object({ ReceiptHandle: z.string() });
const deleteBatchInput = z.object({
  Entries: z.array(z.object({ Id: z.string(), ReceiptHandle: z.string() })),
});
const hideInput = z.object({ ReceiptHandle: z.string(), VisibilityTimeout: visibility });

export interface Receipt {
  /** What there is at once. */
  take(): readonly Received[];
  /** How long the client is willing to wait for more than nothing, in milliseconds. */
  wait: number;
}

export function receiveMessage(input: unknown, queue: Queue): Receipt {
  const {
    MaxNumberOfMessages: atMost,
    VisibilityTimeout: hidden,
    WaitTimeSeconds: wait,
  } = receiveInput.parse(input);
  return { take: () => queue.receive(atMost, hidden), wait: wait * 1_000 };
}

export function received(messages: readonly Received[]): object {
  return messages.length === 0 ? {} : { Messages: messages.map(asAnswer) };
}

function asAnswer(message: Received): object {
  const { id, body, receipt, attributes } = message;
  return {
    MessageId: id,
    ReceiptHandle: receipt,
    Body: body,
    MD5OfBody: md5(body),
    Attributes: systemAttributes(message),
    ...(Object.keys(attributes).length === 0
      ? {}
      : { MessageAttributes: attributes, MD5OfMessageAttributes: attributesDigest(attributes) }),
  };
}

export function systemAttributes({ receives, sentAt, firstReceivedAt }: Received) {
  return {
    ApproximateReceiveCount: String(receives),
    SentTimestamp: String(sentAt),
    SenderId: 'AIDALOCAL',
    ApproximateFirstReceiveTimestamp: String(firstReceivedAt),
  };
}

export function deleteMessage(input: unknown, queue: Queue): object {
  queue.remove(deleteInput.parse(input).ReceiptHandle);
  return {};
}

export function deleteMessageBatch(input: unknown, queue: Queue): object {
  const { Entries: entries } = deleteBatchInput.parse(input);
  checkBatch(entries.map(({ Id }) => Id));
  for (const { ReceiptHandle } of entries) queue.remove(ReceiptHandle);
  return { Successful: entries.map(({ Id }) => ({ Id })), Failed: [] };
}

export function changeMessageVisibility(input: unknown, queue: Queue): object {
  const { ReceiptHandle: receipt, VisibilityTimeout: seconds } = hideInput.parse(input);
  if (!queue.hide(receipt, seconds))
    throw new SqsError('MessageNotInflight', 'The message referred to is not in flight.');
  return {};
}
