import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CheckIfPhoneNumberIsOptedOutCommand,
  GetSMSAttributesCommand,
  ListPhoneNumbersOptedOutCommand,
  OptInPhoneNumberCommand,
  PublishCommand,
  ListTopicsCommand,
} from '@aws-sdk/client-sns';
import { createActivity, createVirtualClock } from '../../local/clock';
import { inboundEvent, operationsTopicArn, startLocalSns } from '../../local/sns';
import type { LocalSns, SnsErrorCode } from '../../local/sns';

const start = Date.UTC(2026, 2, 2, 10);
const anne = '+447700900101';
const activity = createActivity();
const clock = createVirtualClock({ start, activity });
const text = (to: string, words: string, attributes: Record<string, string> = {}): PublishCommand =>
  new PublishCommand({
    PhoneNumber: to,
    Message: words,
    MessageAttributes: Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name, { DataType: 'String', StringValue: value }]),
    ),
  });

let dataDir: string;
let sns: LocalSns;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'sns-'));
  sns = await startLocalSns({ clock, activity, dataDir });
});

afterEach(async () => {
  await sns.close();
  rmSync(dataDir, { recursive: true });
});

test('a text arrives on the phone with its id, sender, parts and moment', async () => {
  const words = 'Mary asks for you & says "it\'s <fine>" – £5 ünïcode 👵';
  const { MessageId: id } = await sns.client.send(
    text(anne, words, {
      'AWS.MM.SMS.OriginationNumber': '+447700900200',
      'AWS.SNS.SMS.SMSType': 'Transactional',
    }),
  );
  expect(sns.phones.to(anne)).toEqual([
    { id, to: anne, from: '+447700900200', text: words, parts: 1, at: clock.now() },
  ]);
  expect(sns.phones.to('+447700900102')).toEqual([]);
});

test('a text under a name comes from that name', async () => {
  await sns.client.send(text(anne, 'Hello', { 'AWS.SNS.SMS.SenderID': 'GoodNeighbr' }));
  expect(sns.phones.texts()[0]?.from).toBe('GoodNeighbr');
});

test('a message to the operations topic is kept, one to an unknown topic refused', async () => {
  await sns.client.send(
    new PublishCommand({ TopicArn: operationsTopicArn, Subject: 'Stuck', Message: 'One home' }),
  );
  expect(sns.topicMessages()).toMatchObject([{ subject: 'Stuck', message: 'One home', at: clock.now() }]);
  await expect(
    sns.client.send(new PublishCommand({ TopicArn: `${operationsTopicArn}-not`, Message: 'x' })),
  ).rejects.toMatchObject({ name: 'NotFoundException' });
});

test.each([
  ['a number that is none', text('07700 900101', 'x'), /07700 900101 is not valid to publish to/],
  ['an empty text', text(anne, ''), /Empty message/],
  ['a text of more than 1600 characters', text(anne, 'x'.repeat(1_601)), /too long/],
  ['a sender name without a letter', text(anne, 'x', { 'AWS.SNS.SMS.SenderID': '12345' }), /SenderID/],
  [
    'a sender name of twelve letters',
    text(anne, 'x', { 'AWS.SNS.SMS.SenderID': 'GoodNeighbou' }),
    /SenderID/,
  ],
  ['an unknown type', text(anne, 'x', { 'AWS.SNS.SMS.SMSType': 'Urgent' }), /SMSType/],
  ['a price of nothing', text(anne, 'x', { 'AWS.SNS.SMS.MaxPrice': '0' }), /MaxPrice/],
  [
    'a number and a topic at once',
    new PublishCommand({ PhoneNumber: anne, TopicArn: operationsTopicArn, Message: 'x' }),
    /exactly one/,
  ],
])('%s is refused as an invalid parameter', async (_, command, words) => {
  const refusal = sns.client.send(command);
  await expect(refusal).rejects.toMatchObject({
    name: 'InvalidParameterException',
    $metadata: { httpStatusCode: 400 },
  });
  await expect(refusal).rejects.toThrow(words);
  expect(sns.phones.deliveries()).toEqual([]);
});

test.each<[SnsErrorCode, string, number]>([
  ['OptedOut', 'OptedOutException', 400],
  ['Throttled', 'ThrottledException', 429],
  ['Throttling', 'Throttling', 400],
  ['KMSAccessDenied', 'KMSAccessDeniedException', 400],
  ['KMSThrottling', 'KMSThrottlingException', 400],
  ['InternalError', 'InternalErrorException', 500],
  ['AuthorizationError', 'AuthorizationErrorException', 403],
  ['EndpointDisabled', 'EndpointDisabledException', 400],
])('a number that SNS refuses with %s fails as %s', async (code, name, status) => {
  sns.phones.behave(anne, { refuses: code });
  await expect(sns.client.send(text(anne, 'Hello'))).rejects.toMatchObject({
    name,
    $metadata: { httpStatusCode: status },
  });
  expect(sns.phones.texts()).toEqual([]);
});

test('a number that opted out is accepted by Publish, gets nothing, and is known by asking', async () => {
  sns.phones.behave(anne, 'opted-out');
  await expect(sns.client.send(text(anne, 'Hello'))).resolves.toHaveProperty('MessageId');
  expect(sns.phones.to(anne)).toEqual([]);
  expect(sns.phones.deliveries()).toMatchObject([
    { status: 'FAILURE', providerResponse: 'Phone number is opted out' },
  ]);
  await expect(
    sns.client.send(new CheckIfPhoneNumberIsOptedOutCommand({ phoneNumber: anne })),
  ).resolves.toMatchObject({ isOptedOut: true });
  await expect(sns.client.send(new ListPhoneNumbersOptedOutCommand({}))).resolves.toMatchObject({
    phoneNumbers: [anne],
  });
  await sns.client.send(new OptInPhoneNumberCommand({ phoneNumber: anne }));
  await expect(
    sns.client.send(new CheckIfPhoneNumberIsOptedOutCommand({ phoneNumber: anne })),
  ).resolves.toMatchObject({ isOptedOut: false });
});

test('a landline is accepted and gets nothing', async () => {
  sns.phones.behave(anne, 'landline');
  await sns.client.send(text(anne, 'Hello'));
  expect(sns.phones.to(anne)).toEqual([]);
});

test('an account at its limit is told yes, and nobody gets anything', async () => {
  sns.phones.limitReached(true);
  await expect(sns.client.send(text(anne, 'Hello'))).resolves.toHaveProperty('MessageId');
  expect(sns.phones.texts()).toEqual([]);
  expect(sns.phones.deliveries()).toMatchObject([
    { status: 'FAILURE', providerResponse: 'No quota left for account' },
  ]);
});

test('settings can be asked for, and an action that is not there is named', async () => {
  await expect(sns.client.send(new GetSMSAttributesCommand({}))).resolves.toMatchObject({ attributes: {} });
  await expect(sns.client.send(new ListTopicsCommand({}))).rejects.toMatchObject({ name: 'InvalidAction' });
});

test('when SNS fails, each text is refused at once', async () => {
  sns.breaker.mode = 'fail';
  await expect(sns.client.send(text(anne, 'Hello'))).rejects.toMatchObject({
    name: 'InternalErrorException',
  });
  expect(sns.phones.texts()).toEqual([]);
});

test('when SNS is slow, the answer takes a second and a half of the clock', async () => {
  sns.breaker.mode = 'slow';
  const before = clock.now();
  await clock.runWhile(sns.client.send(text(anne, 'Hello')));
  expect(clock.now() - before).toBe(1_500);
});

test.each([
  ['hang', 0],
  ['lose-answer', 1],
] as const)(
  'when SNS behaves like %s, the sender gives up at its deadline and %i texts arrived',
  async (mode, arrived) => {
    sns.breaker.mode = mode;
    const before = clock.now();
    const deadline = clock.abortAfter(2_500);
    await expect(
      clock.runWhile(sns.client.send(text(anne, 'Hello'), { abortSignal: deadline.signal })),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(clock.now() - before).toBe(2_500);
    expect(sns.phones.texts()).toHaveLength(arrived);
  },
);

test('texts and how phones behave are there again after a new start', async () => {
  await sns.client.send(text(anne, 'Hello'));
  sns.phones.behave(anne, { refuses: 'Throttled' });
  await sns.close();
  sns = await startLocalSns({ clock, activity, dataDir });
  expect(sns.phones.to(anne)).toMatchObject([{ text: 'Hello' }]);
  await expect(sns.client.send(text(anne, 'Again'))).rejects.toMatchObject({ name: 'ThrottledException' });
});

test('whoever listens hears of each text that arrives', async () => {
  const heard: string[] = [];
  const stop = sns.phones.onText(({ text: words }) => heard.push(words));
  await sns.client.send(text(anne, 'one'));
  stop();
  await sns.client.send(text(anne, 'two'));
  expect(heard).toEqual(['one']);
});

test('a text to the service comes as the event of the two-way topic', () => {
  const event = inboundEvent({
    from: anne,
    to: '+447700900200',
    text: 'on my way',
    previousPublishedMessageId: 'p-1',
    inboundMessageId: 'i-1',
    at: start,
  });
  const record = event.Records[0]!;
  expect(record.EventSource).toBe('aws:sns');
  expect(record.Sns.Timestamp).toBe('2026-03-02T10:00:00.000Z');
  expect(JSON.parse(record.Sns.Message)).toEqual({
    originationNumber: anne,
    destinationNumber: '+447700900200',
    messageKeyword: 'ON',
    messageBody: 'on my way',
    inboundMessageId: 'i-1',
    previousPublishedMessageId: 'p-1',
  });
});
