import * as z from 'zod';
import { SqsError } from './errors';
import { attributesDigest, md5 } from './message-digest';
import type { Queue } from './queue';

/** docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html, in bytes. */
const longest = 1_048_576;

const message = {
  MessageBody: z
    .string()
    .min(1)
    .refine((body) => Buffer.byteLength(body) <= longest, `must be shorter than ${longest} bytes`),
  DelaySeconds: z.int().min(0).max(900).default(0),
  MessageAttributes: z
    .record(
      z.string(),
      z.object({
        DataType: z.string(),
        StringValue: z.string().optional(),
        BinaryValue: z.string().optional(),
      }),
    )
    .default({}),
};

const single = z.object(message);
const batch = z.object({ Entries: z.array(z.object({ Id: z.string().regex(/^[\w-]{1,80}$/), ...message })) });

export function sendMessage(input: unknown, queue: Queue): object {
  return send(single.parse(input), queue);
}

export function sendMessageBatch(input: unknown, queue: Queue): object {
  const { Entries: entries } = batch.parse(input);
  checkBatch(entries.map(({ Id }) => Id));
  if (entries.reduce((sum, { MessageBody }) => sum + Buffer.byteLength(MessageBody), 0) > longest) {
    throw new SqsError('BatchRequestTooLong', `Batch requests cannot be longer than ${longest} bytes.`);
  }
  return { Successful: entries.map((entry) => ({ Id: entry.Id, ...send(entry, queue) })), Failed: [] };
}

/** The rules for the ids of any batch. */
export function checkBatch(ids: readonly string[]): void {
  if (ids.length === 0)
    throw new SqsError('EmptyBatchRequest', 'There should be at least one entry in the request.');
  if (ids.length > 10)
    throw new SqsError(
      'TooManyEntriesInBatchRequest',
      `Maximum number of entries per request are 10. You have sent ${ids.length}.`,
    );
  if (new Set(ids).size < ids.length)
    throw new SqsError(
      'BatchEntryIdsNotDistinct',
      'Two or more batch entries in the request have the same Id.',
    );
}

function send(
  { MessageBody: body, DelaySeconds: delay, MessageAttributes: attributes }: z.infer<typeof single>,
  queue: Queue,
): object {
  const { id } = queue.send(body, attributes, delay);
  return { MessageId: id, MD5OfMessageBody: md5(body), MD5OfMessageAttributes: attributesDigest(attributes) };
}
