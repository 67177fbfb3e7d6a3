import { SendMessageBatchCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { minute, second } from '../../lambda/household/clock';
import { createActivity, createVirtualClock } from '../../local/clock';
import { startLocalSqs } from '../../local/sqs';
import type { LocalSqs } from '../../local/sqs';

const activity = createActivity();
const clock = createVirtualClock({ start: Date.UTC(2026, 2, 2, 10), activity });
const bodiesOf = (event: SQSEvent) => event.Records.map(({ body }) => body);
const allDone = { batchItemFailures: [] };

let sqs: LocalSqs;
let url: string;
const send = (body: string, delay = 0) =>
  sqs.client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body, DelaySeconds: delay }));

beforeEach(async () => {
  sqs = await startLocalSqs({
    clock,
    activity,
    dataDir: null,
    queues: [{ name: 'work', visibility: 30, maxReceives: 3 }],
  });
  url = sqs.queueUrl('work');
});

afterEach(() => sqs.close());

test('the pump delivers what is there and what comes, as Lambda would', async () => {
  await send('a');
  const events: SQSEvent[] = [];
  sqs.pump('work', (event) => {
    events.push(event);
    return Promise.resolve(allDone);
  });
  await clock.settle();
  await send('b');
  await clock.settle();
  expect(events.map(bodiesOf)).toEqual([['a'], ['b']]);
  expect(events[0]?.Records[0]).toMatchObject({
    eventSource: 'aws:sqs',
    eventSourceARN: expect.stringMatching(/:work$/) as string,
  });
  expect(sqs.queue('work').messages()).toEqual([]);
});

test('the pump delivers a delayed message at its moment, moving the clock only that far', async () => {
  const before = clock.now();
  const delivered = new Promise<number>((resolve) => {
    sqs.pump('work', () => {
      resolve(clock.now());
      return Promise.resolve(allDone);
    });
  });
  await send('later', 15);
  expect((await clock.runWhile(delivered)) - before).toBe(15 * second);
});

test('only what failed of a batch comes again, and after three times lies with the dead letters', async () => {
  const seen: string[][] = [];
  sqs.pump('work', (event) => {
    seen.push(bodiesOf(event));
    return Promise.resolve({
      batchItemFailures: event.Records.filter(({ body }) => body === 'bad').map(({ messageId }) => ({
        itemIdentifier: messageId,
      })),
    });
  });
  await sqs.client.send(
    new SendMessageBatchCommand({
      QueueUrl: url,
      Entries: [
        { Id: '1', MessageBody: 'good' },
        { Id: '2', MessageBody: 'bad' },
      ],
    }),
  );
  await clock.runUntil(clock.now() + 5 * minute);
  expect(seen).toEqual([['good', 'bad'], ['bad'], ['bad']]);
  expect(sqs.queue('work').messages()).toEqual([]);
  expect(sqs.queue('work-dead').messages()).toMatchObject([{ body: 'bad' }]);
});

test('a batch whose handler throws comes again whole', async () => {
  const faults: unknown[] = [];
  let runs = 0;
  sqs.pump(
    'work',
    () => {
      runs += 1;
      return runs === 1 ? Promise.reject(new Error('died')) : Promise.resolve(allDone);
    },
    { onFault: (fault) => faults.push(fault) },
  );
  await send('a');
  await clock.runUntil(clock.now() + minute);
  expect(runs).toBe(2);
  expect(faults).toEqual([new Error('died')]);
});

test('a handler that waits on the clock does not keep it from moving', async () => {
  const before = clock.now();
  const finished = new Promise<number>((resolve) => {
    sqs.pump('work', async () => {
      await clock.sleep(2 * second);
      resolve(clock.now());
      return allDone;
    });
  });
  await send('a');
  expect((await clock.runWhile(finished)) - before).toBe(2 * second);
});
