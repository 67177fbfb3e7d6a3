import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import type { Message } from '@aws-sdk/client-sqs';
import { minute, second } from '../../lambda/household/clock';
import { createActivity, createVirtualClock } from '../../local/clock';
import { startLocalSqs } from '../../local/sqs';
import type { LocalSqs } from '../../local/sqs';

const activity = createActivity();
const clock = createVirtualClock({ start: Date.UTC(2026, 2, 2, 10), activity });
const queues = [{ name: 'work', visibility: 30, maxReceives: 3 }];

let dataDir: string;
let sqs: LocalSqs;
let url: string;

const open = async (): Promise<void> => {
  sqs = await startLocalSqs({ clock, activity, dataDir, queues });
  url = sqs.queueUrl('work');
};
const send = (body: string, delay = 0) =>
  sqs.client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body, DelaySeconds: delay }));
const receive = async (more: object = {}): Promise<Message[]> =>
  (await sqs.client.send(new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10, ...more })))
    .Messages ?? [];
const bodies = (messages: readonly Message[]) => messages.map(({ Body }) => Body);

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'sqs-'));
  await open();
});

afterEach(async () => {
  await sqs.close();
  rmSync(dataDir, { recursive: true });
});

test('a message sent is received once, and gone when deleted', async () => {
  await sqs.client.send(
    new SendMessageCommand({
      QueueUrl: url,
      MessageBody: 'home 1 – ünïcode',
      MessageAttributes: {
        why: { DataType: 'String', StringValue: 'due' },
        raw: { DataType: 'Binary', BinaryValue: Buffer.from([1, 2]) },
      },
    }),
  );
  const [message] = await receive({ MessageSystemAttributeNames: ['All'], MessageAttributeNames: ['All'] });
  expect(message).toMatchObject({
    Body: 'home 1 – ünïcode',
    Attributes: { ApproximateReceiveCount: '1', SentTimestamp: String(clock.now()) },
    MessageAttributes: { why: { StringValue: 'due' } },
  });
  expect(await receive()).toEqual([]);
  await sqs.client.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: message?.ReceiptHandle }));
  await clock.runUntil(clock.now() + minute);
  expect(await receive()).toEqual([]);
});

test('a message in hand comes back when its visibility ends, unless it is prolonged', async () => {
  await send('a');
  const [first] = await receive();
  await sqs.client.send(
    new ChangeMessageVisibilityCommand({
      QueueUrl: url,
      ReceiptHandle: first?.ReceiptHandle,
      VisibilityTimeout: 60,
    }),
  );
  await clock.runUntil(clock.now() + 59 * second);
  expect(await receive()).toEqual([]);
  await clock.runUntil(clock.now() + second);
  expect(bodies(await receive())).toEqual(['a']);
  const stale = new ChangeMessageVisibilityCommand({
    QueueUrl: url,
    ReceiptHandle: first?.ReceiptHandle,
    VisibilityTimeout: 60,
  });
  await expect(sqs.client.send(stale)).rejects.toMatchObject({ name: 'MessageNotInflight' });
});

test('a delayed message can be received only when its time has come', async () => {
  await send('later', 15);
  expect(await receive()).toEqual([]);
  await clock.runUntil(clock.now() + 15 * second);
  expect(bodies(await receive())).toEqual(['later']);
});

test('a long poll waits on the clock for the first message', async () => {
  await send('later', 7);
  const before = clock.now();
  expect(bodies(await clock.runWhile(receive({ WaitTimeSeconds: 20 })))).toEqual(['later']);
  expect(clock.now() - before).toBe(7 * second);
  expect(await clock.runWhile(receive({ WaitTimeSeconds: 5 }))).toEqual([]);
  expect(clock.now() - before).toBe(12 * second);
});

test('a batch is sent and deleted whole', async () => {
  const entries = Array.from({ length: 10 }, (_, index) => ({
    Id: `m${index}`,
    MessageBody: `home ${index}`,
  }));
  const sent = await sqs.client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries: entries }));
  expect(sent.Successful).toHaveLength(10);
  const messages = await receive();
  expect(bodies(messages)).toEqual(entries.map(({ MessageBody }) => MessageBody));
  await sqs.client.send(
    new DeleteMessageBatchCommand({
      QueueUrl: url,
      Entries: messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle })),
    }),
  );
  expect(sqs.queue('work').messages()).toEqual([]);
});

test('counts are those of the queue', async () => {
  await send('a');
  await send('b');
  await send('c', 60);
  await receive({ MaxNumberOfMessages: 1 });
  const { Attributes: attributes } = await sqs.client.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }),
  );
  expect(attributes).toMatchObject({
    ApproximateNumberOfMessages: '1',
    ApproximateNumberOfMessagesNotVisible: '1',
    ApproximateNumberOfMessagesDelayed: '1',
    RedrivePolicy: expect.stringContaining('work-dead') as string,
  });
});

test.each([
  [
    'a queue that is not there',
    () => sqs.client.send(new SendMessageCommand({ QueueUrl: `${url}-not`, MessageBody: 'x' })),
    'QueueDoesNotExist',
  ],
  ['an empty body', () => send(''), 'InvalidParameterValue'],
  ['a delay of more than fifteen minutes', () => send('x', 901), 'InvalidParameterValue'],
  [
    'an empty batch',
    () => sqs.client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries: [] })),
    'EmptyBatchRequest',
  ],
  [
    'eleven at once',
    () => sqs.client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries: manyEntries(11) })),
    'TooManyEntriesInBatchRequest',
  ],
  [
    'two of one id',
    () =>
      sqs.client.send(
        new SendMessageBatchCommand({ QueueUrl: url, Entries: [...manyEntries(1), ...manyEntries(1)] }),
      ),
    'BatchEntryIdsNotDistinct',
  ],
  [
    'an action it does not know',
    () => sqs.client.send(new PurgeQueueCommand({ QueueUrl: url })),
    'UnsupportedOperation',
  ],
])('%s is refused by its name', async (_, ask, name) => {
  await expect(ask()).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 400 } });
});

test('a failing queue refuses at once', async () => {
  sqs.breaker.mode = 'fail';
  await expect(send('a')).rejects.toMatchObject({ $metadata: { httpStatusCode: 500 } });
});

test('what lies in a queue is there again after a new start, and what was in hand comes back', async () => {
  await send('a');
  await send('b');
  await send('c', 60);
  const [inHand] = await receive({ MaxNumberOfMessages: 1 });
  const [done] = await receive({ MaxNumberOfMessages: 1 });
  await sqs.client.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: done?.ReceiptHandle }));
  await sqs.close();
  await open();
  expect(await receive()).toEqual([]);
  await clock.runUntil(clock.now() + 30 * second);
  expect(bodies(await receive())).toEqual([inHand?.Body]);
  await clock.runUntil(clock.now() + 30 * second);
  expect(bodies(await receive())).toContain('c');
});

function manyEntries(count: number) {
  return Array.from({ length: count }, (_, index) => ({ Id: `m${index}`, MessageBody: 'x' }));
}
