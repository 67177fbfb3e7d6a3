import { createActivity, createVirtualClock } from '../../local/clock';
import { startLocalSns, type LocalSns, type SnsErrorCode } from '../../local/sns';
import { createTexts, type OutgoingText } from '../../lambda/phone/texts';

const start = Date.UTC(2026, 2, 2, 10);
const anne = '+447700900101';
const twoWayNumber = '+447700900200';

const activity = createActivity();
const clock = createVirtualClock({ start, activity });
let sns: LocalSns;
const send = (text: Partial<OutgoingText> = {}) =>
  createTexts({ sns: sns.client, clock, twoWayNumber, senderId: 'GoodNeighbr' }).send({
    to: anne,
    text: 'Mary asked for help.',
    invitesReply: true,
    ...text,
  });

beforeEach(async () => {
  sns = await startLocalSns({ clock, activity, dataDir: null });
});

afterEach(async () => {
  await sns.close();
});

test('a text that invites a reply leaves from the number that can receive one', async () => {
  const outcome = await send();
  expect(sns.phones.to(anne)).toMatchObject([{ from: twoWayNumber, text: 'Mary asked for help.', parts: 1 }]);
  expect(outcome).toEqual({ kind: 'accepted', messageId: sns.phones.to(anne)[0]?.id });
});

test('a text that invites none leaves under the name', async () => {
  await send({ invitesReply: false });
  expect(sns.phones.to(anne)).toMatchObject([{ from: 'GoodNeighbr' }]);
});

test('its words are fitted to what a text carries', async () => {
  await send({ text: 'Zoë’s kettle – silent' });
  expect(sns.phones.to(anne)).toMatchObject([{ text: "Zoe's kettle - silent", parts: 1 }]);
});

test('a text that is longer than SNS takes is cut rather than lost', async () => {
  await send({ text: 'word '.repeat(400) });
  expect(sns.phones.to(anne)[0]?.text).toMatch(/^(word )+.{0,4}\.\.\.$/);
  expect(sns.phones.to(anne)[0]?.text).toHaveLength(1_600);
});

test('a number that has opted out is refused for good', async () => {
  sns.phones.behave(anne, { refuses: 'OptedOut' });
  expect(await send()).toEqual({ kind: 'refused-for-good', code: 'opted-out' });
});

test('a number that is none is refused for good', async () => {
  expect(await send({ to: '07700 900101' })).toEqual({ kind: 'refused-for-good', code: 'invalid-number' });
});

test.each<[SnsErrorCode, string, string | undefined]>([
  ['AuthorizationError', 'AuthorizationError', 'not-allowed'],
  ['InternalError', 'InternalError', undefined],
  ['InvalidSecurity', 'InvalidSecurity', 'not-allowed'],
  ['KMSAccessDenied', 'KMSAccessDenied', 'encryption-key'],
  ['KMSOptInRequired', 'KMSOptInRequired', 'encryption-key'],
  ['KMSThrottling', 'KMSThrottling', 'throttled'],
  ['ServiceUnavailable', 'ServiceUnavailable', undefined],
  ['Throttled', 'Throttled', 'throttled'],
  ['Throttling', 'Throttling', 'throttled'],
  ['ThrottlingException', 'Throttling', 'throttled'],
])('%s is a refusal to be tried again', async (refuses, code, alarm) => {
  sns.phones.behave(anne, { refuses });
  expect(await send()).toEqual({ kind: 'refused', code, ...(alarm === undefined ? {} : { alarm }) });
});

test('an SNS that refuses everything is tried again', async () => {
  sns.breaker.mode = 'fail';
  expect(await send()).toMatchObject({ kind: 'refused', code: 'InternalError' });
});

test.each(['hang', 'lose-answer'] as const)(
  'an SNS that does not answer (%s) is given up after 2.5 seconds, not knowing',
  async (mode) => {
    sns.breaker.mode = mode;
    const since = clock.now();
    expect(await clock.runWhile(send())).toEqual({ kind: 'unknown', code: 'timed-out' });
    expect(clock.now() - since).toBe(2_500);
    expect(sns.phones.to(anne)).toHaveLength(mode === 'hang' ? 0 : 1);
  },
);
