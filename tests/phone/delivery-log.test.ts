import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { readDeliveryLog } from '../../lambda/phone/delivery-log';

/** As CloudWatch Logs sends it to a subscriber. */
const batch = (messages: unknown[], more: object = {}) => {
  const content = {
    messageType: 'DATA_MESSAGE',
    owner: '111122223333',
    logGroup: 'sns/eu-west-1/111122223333/DirectPublishToPhoneNumber/Failure',
    logStream: 'a1b2',
    subscriptionFilters: ['deliveries'],
    logEvents: messages.map((message, index) => ({
      id: String(index),
      timestamp: 1_772_445_600_000,
      message: typeof message === 'string' ? message : JSON.stringify(message),
    })),
    ...more,
  };
  return { awslogs: { data: gzipSync(JSON.stringify(content)).toString('base64') } };
};

const line = (status: string, providerResponse: string) => ({
  notification: { messageId: '34d9b400-c6dd-5444-820d-fbeb0f1f54cf', timestamp: '2026-03-02 10:00:34.558' },
  delivery: {
    phoneCarrier: 'My Phone Carrier',
    mnc: 270,
    destination: '+447700900101',
    priceInUSD: 0.04,
    smsType: 'Transactional',
    mcc: 234,
    providerResponse,
    dwellTimeMs: 599,
    dwellTimeMsUntilDeviceAck: 1344,
  },
  status,
});

const known = { messageId: '34d9b400-c6dd-5444-820d-fbeb0f1f54cf', at: Date.UTC(2026, 2, 2, 10, 0, 34, 558) };

test('a text that the network took is delivered', () => {
  expect(readDeliveryLog(batch([line('SUCCESS', 'Message has been accepted by phone carrier')]))).toEqual([
    { kind: 'delivered', ...known },
  ]);
});

test.each([
  ['Phone number is opted out', 'opted-out'],
  ['Invalid phone number', 'invalid-number'],
  ['Phone has blocked SMS', 'blocked'],
  ['Phone is on a blocked list', 'blocked'],
  ['Destination is on a blocked list', 'blocked'],
  ['Phone is blacklisted', 'blocked'],
])('"%s" is for good', (response, code) => {
  expect(readDeliveryLog(batch([line('FAILURE', response)]))).toEqual([
    { kind: 'failed-for-good', code, ...known },
  ]);
});

test.each([
  ['Phone carrier is currently unreachable/unavailable', 'unreachable'],
  ['Phone is currently unreachable/unavailable', 'unreachable'],
  ['Unknown error attempting to reach phone', 'unknown'],
  ['Something new', 'unknown'],
])('"%s" may pass', (response, code) => {
  expect(readDeliveryLog(batch([line('FAILURE', response)]))).toEqual([{ kind: 'failed', code, ...known }]);
});

test.each([
  ['Blocked as spam by phone carrier', 'filtered'],
  ['Phone carrier has blocked this message', 'filtered'],
  ['This delivery would exceed max price', 'price'],
  ['Message body is invalid', 'misconfigured'],
  ['No quota left for account', 'spend-limit'],
  [
    'Your account requires additional review prior to being able to send SMS messages. Please create a support ticket',
    'sandbox',
  ],
])('"%s" wakes the operators', (response, alarm) => {
  expect(readDeliveryLog(batch([line('FAILURE', response)]))).toEqual([
    { kind: 'failed', code: alarm, alarm, ...known },
  ]);
});

test('a subscription that is only being tried out says nothing', () => {
  expect(
    readDeliveryLog(batch(['CWL CONTROL MESSAGE: Checking health'], { messageType: 'CONTROL_MESSAGE' })),
  ).toEqual([]);
});

test('a broken line costs its neighbours nothing, and is named without what it held', () => {
  const lines = readDeliveryLog(
    batch([
      '{',
      line('SUCCESS', ''),
      {},
      { ...line('SUCCESS', ''), status: 'MAYBE' },
      { notification: { messageId: 'a' } },
    ]),
  );
  expect(lines).toEqual([
    { kind: 'refused', where: 'logEvents[0].message', why: 'is not JSON' },
    { kind: 'delivered', ...known },
    { kind: 'refused', where: 'logEvents[2].message.notification.messageId', why: 'is missing' },
    { kind: 'refused', where: 'logEvents[3].message.status', why: 'is not SUCCESS or FAILURE' },
    { kind: 'refused', where: 'logEvents[4].message.notification.timestamp', why: 'is not a time' },
  ]);
});

test.each([
  [null, 'awslogs.data', 'is not text'],
  [{ awslogs: { data: 'AAAA' } }, 'awslogs.data', 'is not gzipped JSON'],
  [{ awslogs: { data: gzipSync('{').toString('base64') } }, 'awslogs.data', 'is not gzipped JSON'],
  [{ awslogs: { data: gzipSync('{}').toString('base64') } }, 'logEvents', 'is not a list'],
  // A small parcel that unpacks to a very large one.
  [
    { awslogs: { data: gzipSync(Buffer.alloc(11 * 1024 * 1024)).toString('base64') } },
    'awslogs.data',
    'is not gzipped JSON',
  ],
])('%# an event that is none is refused', (event, where, why) => {
  expect(readDeliveryLog(event)).toEqual([{ kind: 'refused', where, why }]);
});

test('whatever comes is read or refused', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.json())), (messages) => {
      for (const each of readDeliveryLog(batch(messages))) expect(each.kind).toBe('refused');
    }),
  );
});
