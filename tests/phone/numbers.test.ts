import fc from 'fast-check';
import { readPhoneNumber } from '../../lambda/phone/numbers';

test.each([
  '07700 900123',
  '07700900123',
  '+447700900123',
  '+44 7700 900123',
  '+44 (0)7700 900123',
  '+44(0)7700-900-123',
  '(07700) 900.123',
  '0044 7700 900123',
  '00447700900123',
  '44 7700 900123',
  '7700 900123',
  ' 07700\u00a0900123 ',
  '０７７００ ９００１２３',
  'tel:+447700900123',
])('%j is a mobile', (typed) => {
  expect(readPhoneNumber(typed)).toEqual({ kind: 'mobile', number: '+447700900123' });
});

// Ofcom sets these ranges aside for drama.
test.each([
  '020 7946 0123',
  '0113 496 0123',
  '01632 960123',
  '03069 990123',
  '0808 157 0123',
  '(0191) 498 0123',
])('%j is a landline: texts to it vanish', (typed) => {
  const number = `+44${typed.replace(/\D/g, '').slice(1)}`;
  expect(readPhoneNumber(typed)).toEqual({ kind: 'landline', number });
  expect(readPhoneNumber(number)).toEqual({ kind: 'landline', number });
});

test.each([
  ['+353 20 915 1234', '+353209151234'],
  ['0033 1 99 00 12 34', '+33199001234'],
])('%j is abroad', (typed, number) => {
  expect(readPhoneNumber(typed)).toEqual({ kind: 'abroad', number });
});

test.each([
  ['', 'empty'],
  ['  -- ', 'empty'],
  ['Anne', 'letters'],
  ['07700 900123 (Anne)', 'letters'],
  ['0770O 900123', 'letters'],
  ['07700 90012', 'too-short'],
  ['07700', 'too-short'],
  ['07700 900123 4', 'too-long'],
  ['07700 900123 / 07700 900124', 'too-long'],
  ['900123', 'no-area-code'],
  ['0909 8790123', 'premium'],
  ['0871 0000000', 'premium'],
  ['07600 000000', 'pager'],
  ['07000 000000', 'pager'],
  ['999', 'emergency'],
  ['111', 'emergency'],
  ['06000 123456', 'not-in-use'],
  ['+0123456789', 'not-in-use'],
  ['+1234', 'too-short'],
  ['+1234567890123456', 'too-long'],
])('%j is refused: %s', (typed, why) => {
  expect(readPhoneNumber(typed)).toEqual({ kind: 'refused', why });
});

test('a number once read is read again as itself', () => {
  const typed = fc.oneof(
    fc.integer({ min: 900_000, max: 900_999 }).map((rest) => `07700${rest}`),
    fc.stringMatching(/^[0-9+ ()-]{0,20}$/),
    fc.string(),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const read = readPhoneNumber(text);
      if (read.kind === 'refused') return;
      expect(read.number).toMatch(/^\+[1-9]\d{7,14}$/);
      expect(readPhoneNumber(read.number)).toEqual(read);
    }),
    { numRuns: 1000 },
  );
});
