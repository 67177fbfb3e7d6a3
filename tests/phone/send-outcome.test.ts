import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { createStandingClock } from '../../local/clock';
import { publish } from '../../lambda/phone/publish';

const clock = createStandingClock({ start: Date.UTC(2026, 2, 2, 10) });
const command = new PublishCommand({ PhoneNumber: '+447700900101', Message: 'Hello' });
let server: Server | null = null;

function client(
  endpoint: string,
  credentials: () => Promise<{ accessKeyId: string; secretAccessKey: string }>,
): SNSClient {
  return new SNSClient({ endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 });
}
const keys = () => Promise.resolve({ accessKeyId: 'local', secretAccessKey: 'local' });

/** What becomes of a text when SNS behaves like this. */
async function when(behaviour: RequestListener) {
  const started = createServer(behaviour);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return publish(client(`http://127.0.0.1:${(started.address() as AddressInfo).port}`, keys), clock, command);
}

const refusing = (status: number, code: string, message: string) =>
  when((_request, response) => {
    response.writeHead(status, { 'content-type': 'text/xml' });
    response.end(
      `<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type><Code>${code}</Code>` +
        `<Message>${message}</Message></Error><RequestId>9f2c6b0e</RequestId></ErrorResponse>`,
    );
  });

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

describe('What SNS refuses in words', () => {
  test.each([
    [
      'InvalidParameter',
      'Invalid parameter: PhoneNumber Reason: +44 is not valid to publish to',
      'invalid-number',
    ],
    ['OptedOut', 'The phone number has opted out', 'opted-out'],
    ['InvalidParameterValue', 'Phone number is opted out', 'opted-out'],
  ])('%s "%s" is for good', async (code, message, means) => {
    expect(await refusing(400, code, message)).toEqual({ kind: 'refused-for-good', code: means });
  });

  test.each([
    ['UserError', 'Phone number is not verified: the account is in the SMS sandbox', 'sandbox'],
    ['InvalidParameter', 'The destination phone number is not verified for this sandbox account', 'sandbox'],
    ['LimitExceeded', 'You have reached your monthly SMS spending limit', 'spend-limit'],
    ['LimitExceeded', 'No quota left for account', 'spend-limit'],
    [
      'ConflictException',
      'Conflict Occurred - Reason=NO_ORIGINATION_IDENTITIES_FOUND',
      'no-origination-number',
    ],
    [
      'InvalidParameter',
      'Invalid parameter: AWS.MM.SMS.OriginationNumber is no origination number',
      'no-origination-number',
    ],
    ['InvalidParameter', 'Invalid parameter: SenderId', 'misconfigured'],
    ['SignatureDoesNotMatch', 'The request signature does not match', 'not-allowed'],
    ['ExpiredToken', 'The security token is expired', 'not-allowed'],
  ])('%s "%s" is tried again, and wakes the operators', async (code, message, alarm) => {
    expect(await refusing(400, code, message)).toMatchObject({ kind: 'refused', alarm });
  });

  test('what nobody foresaw is tried again', async () => {
    expect(await refusing(418, 'Teapot', 'short and stout')).toEqual({ kind: 'refused', code: 'Teapot' });
  });
});

describe('Where nobody can know whether it went', () => {
  test('the line breaks before an answer', async () => {
    expect(await when((request) => request.socket.destroy())).toMatchObject({ kind: 'unknown' });
  });

  test('the answer is no answer of SNS', async () => {
    const nonsense: RequestListener = (_request, response) =>
      response.end('<html>welcome to the hotel</html>');
    expect(await when(nonsense)).toMatchObject({ kind: 'unknown' });
  });
});

describe('Where it plainly did not go', () => {
  test('nobody listens', async () => {
    const outcome = await publish(client('http://127.0.0.1:1', keys), clock, command);
    expect(outcome).toEqual({ kind: 'refused', code: 'ECONNREFUSED' });
  });

  test('there are no keys to ask with', async () => {
    const none = () =>
      Promise.reject(Object.assign(new Error('no keys'), { name: 'CredentialsProviderError' }));
    expect(await publish(client('http://127.0.0.1:1', none), clock, command)).toEqual({
      kind: 'refused',
      code: 'CredentialsProviderError',
      alarm: 'not-allowed',
    });
  });
});

test('keys that never come are not waited for beyond the deadline', async () => {
  const never = () => new Promise<never>(() => undefined);
  const sent = publish(client('http://127.0.0.1:1', never), clock, command);
  clock.jumpTo(clock.now() + 2_500);
  expect(await sent).toEqual({ kind: 'unknown', code: 'timed-out' });
});
