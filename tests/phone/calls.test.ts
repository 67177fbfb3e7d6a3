import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { createStandingClock } from '../../local/clock';
import { createCalls, spokenTwice } from '../../lambda/phone/calls';

const clock = createStandingClock({ start: Date.UTC(2026, 2, 2, 23) });
let server: Server;
let answer: (response: ServerResponse) => void;
let asked: { target: string | undefined; body: unknown }[];

beforeEach(async () => {
  asked = [];
  server = createServer((request: IncomingMessage, response) => {
    void text(request).then((body) => {
      asked.push({ target: request.headers['x-amz-target']?.toString(), body: JSON.parse(body) });
      answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const call = (configurationSet: string | null = null) =>
  createCalls({
    voice: new PinpointSMSVoiceV2Client({
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    }),
    clock,
    callingNumber: '+447700900200',
    configurationSet,
  }).call({ to: '+447700900101', words: 'Mary has asked for help.' });

const says = (status: number, body: object) => {
  answer = (response) => {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify(body));
  };
};
const refuses = (type: string, more: object = {}) => {
  says(400, { __type: `com.amazonaws.pinpointsmsvoicev2#${type}`, Message: 'no', ...more });
};

test('a call speaks the words twice, in a British voice, and only while they are true', async () => {
  says(200, { MessageId: 'c-1' });
  expect(await call('calls')).toEqual({ kind: 'accepted', messageId: 'c-1' });
  expect(asked).toEqual([
    {
      target: 'PinpointSMSVoiceV2.SendVoiceMessage',
      body: {
        DestinationPhoneNumber: '+447700900101',
        OriginationIdentity: '+447700900200',
        MessageBody:
          '<speak><break time="1s"/>Mary has asked for help.<break time="2s"/>Mary has asked for help.</speak>',
        MessageBodyTextType: 'SSML',
        VoiceId: 'AMY',
        MaxPricePerMinute: '0.60',
        TimeToLive: 120,
        ConfigurationSetName: 'calls',
      },
    },
  ]);
});

test.each([
  ['ThrottlingException', {}, 'throttled'],
  ['ServiceQuotaExceededException', { Reason: 'MONTHLY_SPEND_LIMIT_REACHED_FOR_VOICE' }, 'spend-limit'],
  ['ServiceQuotaExceededException', { Reason: 'DAILY_DESTINATION_CALL_LIMIT' }, 'throttled'],
  ['ConflictException', { Reason: 'DESTINATION_PHONE_NUMBER_NOT_VERIFIED' }, 'sandbox'],
  ['ConflictException', { Reason: 'NO_ORIGINATION_IDENTITIES_FOUND' }, 'no-origination-number'],
  ['ConflictException', { Reason: 'PHONE_NUMBER_NOT_ASSOCIATED_TO_POOL' }, 'misconfigured'],
  ['AccessDeniedException', { Reason: 'ACCOUNT_DISABLED' }, 'not-allowed'],
  ['ResourceNotFoundException', {}, 'misconfigured'],
])('%s %j is tried again, and wakes the operators', async (type, more, alarm) => {
  refuses(type, more);
  expect(await call()).toMatchObject({ kind: 'refused', alarm });
});

test('a number that wants no calls, or is none, is refused for good', async () => {
  refuses('ConflictException', { Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT' });
  expect(await call()).toEqual({ kind: 'refused-for-good', code: 'opted-out' });
  refuses('ValidationException', {
    Message: 'DestinationPhoneNumber is not valid',
    Reason: 'INVALID_PARAMETER',
  });
  expect(await call()).toEqual({ kind: 'refused-for-good', code: 'invalid-number' });
});

test('a fault of AWS is tried again; one that never answers is not known', async () => {
  says(500, { __type: 'InternalServerException', Message: 'oh' });
  expect(await call()).toEqual({ kind: 'refused', code: 'InternalServer' });
  answer = () => {
    clock.jumpTo(clock.now() + 2_500);
  };
  expect(await call()).toEqual({ kind: 'unknown', code: 'timed-out' });
});

test('words cannot break the speech, and stay within what AWS speaks', () => {
  expect(spokenTwice('Tom & <Jerry>\u0000')).toContain('Tom &amp; &lt;Jerry&gt; <break');
  const long = spokenTwice('& '.repeat(3_000));
  expect(long.length).toBeLessThanOrEqual(6_000);
  expect(long.replace(/&amp;/g, '')).not.toContain('&');
});
