import fc from 'fast-check';
import { inboundEvent } from '../../local/sns';
import { readInbound } from '../../lambda/phone/inbound';

const at = Date.UTC(2026, 2, 2, 10, 1, 2, 345);
const message = {
  originationNumber: '+447700900101',
  destinationNumber: '+447700900200',
  messageKeyword: 'KEYWORD_447700900200',
  messageBody: "1 I'm going 👍",
  inboundMessageId: 'cae173d2-66b9-564c-8309-21f858e9fb84',
  previousPublishedMessageId: '34d9b400-c6dd-5444-820d-fbeb0f1f54cf',
};
const record = (content: unknown, timestamp: unknown = '2026-03-02T10:01:02.345Z') => ({
  EventSource: 'aws:sns',
  Sns: { Timestamp: timestamp, Message: typeof content === 'string' ? content : JSON.stringify(content) },
});
const read = (content: unknown) => readInbound({ Records: [record(content)] });

test("a text in the two-way payload's own form is read", () => {
  expect(read(message)).toEqual([
    {
      kind: 'text',
      messageId: 'cae173d2-66b9-564c-8309-21f858e9fb84',
      from: '+447700900101',
      to: '+447700900200',
      text: "1 I'm going 👍",
      previousMessageId: '34d9b400-c6dd-5444-820d-fbeb0f1f54cf',
      at,
    },
  ]);
});

test('so is one from the local network', () => {
  const event = inboundEvent({
    from: '+447700900101',
    to: '+447700900200',
    text: '',
    inboundMessageId: 'a-1',
    at,
  });
  expect(readInbound(event)).toEqual([
    { kind: 'text', messageId: 'a-1', from: '+447700900101', to: '+447700900200', text: '', at },
  ]);
});

test('a strange hint at what is answered loses only the hint', () => {
  for (const previousPublishedMessageId of [null, 7, '', 'x'.repeat(200), 'a b']) {
    const [text] = read({ ...message, previousPublishedMessageId });
    expect(text).toMatchObject({ kind: 'text', text: message.messageBody });
    expect(text).not.toHaveProperty('previousMessageId');
  }
});

const at0 = 'Records[0].Sns.Message';
test.each([
  [{ ...message, originationNumber: '07700900101' }, `${at0}.originationNumber`, 'is not an E.164 number'],
  [{ ...message, originationNumber: 447700900101 }, `${at0}.originationNumber`, 'is not an E.164 number'],
  [{ ...message, originationNumber: 'EE' }, `${at0}.originationNumber`, 'is not an E.164 number'],
  [{ ...message, destinationNumber: undefined }, `${at0}.destinationNumber`, 'is not a phone number'],
  [{ ...message, inboundMessageId: '' }, `${at0}.inboundMessageId`, 'is not an id'],
  [{ ...message, messageBody: ['1'] }, `${at0}.messageBody`, 'is not text'],
  [{ ...message, messageBody: 'x'.repeat(2_001) }, `${at0}.messageBody`, 'is longer than 2000 characters'],
  ['{"originationNumber":', at0, 'is not JSON'],
  ['null', at0, 'is not an object'],
])('%# a broken text is refused, naming the place and not what it held', (content, where, why) => {
  expect(read(content)).toEqual([{ kind: 'refused', where, why }]);
});

test('an event that is none is refused', () => {
  for (const event of [null, 'x', {}, { Records: {} }]) {
    expect(readInbound(event)).toEqual([{ kind: 'refused', where: 'Records', why: 'is not a list' }]);
  }
  expect(readInbound({ Records: [null] })).toEqual([
    { kind: 'refused', where: 'Records[0].Sns', why: 'is missing' },
  ]);
  expect(readInbound({ Records: [record(message, 'yesterday')] })).toMatchObject([
    { where: 'Records[0].Sns.Timestamp', why: 'is not a time' },
  ]);
  expect(readInbound({ Records: [{ Sns: { Timestamp: '2026-03-02T10:00:00Z' } }] })).toMatchObject([
    { where: 'Records[0].Sns.Message', why: 'is not text' },
  ]);
});

test('a broken record costs its neighbours nothing', () => {
  const read = readInbound({ Records: [record('{'), record(message), record({})] });
  expect(read.map((each) => (each.kind === 'text' ? each.messageId : each.where))).toEqual([
    'Records[0].Sns.Message',
    message.inboundMessageId,
    'Records[2].Sns.Message.originationNumber',
  ]);
});

test('whatever comes is read or refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.array(fc.anything()).map((Records) => ({ Records })),
      ),
      (event) => {
        for (const each of readInbound(event)) expect(['text', 'refused']).toContain(each.kind);
      },
    ),
  );
  fc.assert(
    fc.property(fc.object({ key: fc.constantFrom(...Object.keys(message)), maxDepth: 2 }), (content) => {
      const [each] = read({ ...message, ...content });
      expect(['text', 'refused']).toContain(each?.kind);
    }),
  );
});
