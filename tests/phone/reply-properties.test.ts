import fc from 'fast-check';
import { understandReply } from '../../lambda/phone/reply';

/** Kinds that stop the ladder for a while, or for good. */
const acknowledges = new Set(['going', 'there', 'fine', 'ringing']);
const kindOf = (text: string) => understandReply(text, { names: ['Mary', 'Will'] }).kind;

/** Everyday words, none of which a yes is made of. */
const strange = fc.constantFrom(
  ...'table bread yesterday window garden football train money birthday shopping blue seven paper school dinner holiday weather dog letter church green bottle phone number doctor news'.split(
    ' ',
  ),
);
/** The very words that answers are made of, in any order. */
const familiar = fc.constantFrom(
  ...'i im am ill will not cant no yes on my way it going to go there here with her mary she shes is was fine ok all good spoke rang ring call her now in 10 mins at 6 1 2 later but if and leave wrong number false alarm home bed work is just be get never maybe sorry thanks x how who'.split(
    ' ',
  ),
);
const sentence = (word: fc.Arbitrary<string>, maxLength = 12) =>
  fc.array(word, { minLength: 1, maxLength }).map((words) => words.join(' '));

const yes = fc.constantFrom(
  'on my way',
  "I'm going",
  'omw',
  'going now',
  'already there',
  "she's fine",
  "I'll ring her",
  'with her now',
  'false alarm',
  'be there in 10',
);

describe('Whatever is texted', () => {
  test('it is understood as something, and the same each time', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme' }),
      sentence(familiar, 60),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const reply = understandReply(text);
        expect(understandReply(text)).toEqual(reply);
        for (const digit of reply.digits) expect([1, 2, 3, 4, 5, 6, 7, 8, 9]).toContain(digit);
        for (const name of reply.names) expect(name).toMatch(/^[\p{L}\p{N}\p{M}\p{S}]+$/u);
      }),
      { numRuns: 400 },
    );
  });

  test('words that mean nothing here acknowledge nothing', () => {
    fc.assert(
      fc.property(sentence(strange), (text) => {
        expect(acknowledges.has(kindOf(text))).toBe(false);
      }),
    );
  });

  test('a yes among words that mean nothing here acknowledges nothing', () => {
    fc.assert(
      fc.property(sentence(strange, 4), yes, sentence(strange, 4), (before, between, after) => {
        expect(kindOf(`${before} ${between} ${after}`)).toBe('unclear');
      }),
    );
  });

  test('a yes that is denied, doubted, put off or asked acknowledges nothing', () => {
    fc.assert(
      fc.property(
        yes,
        fc.constantFrom(
          (text: string) => `not ${text}`,
          (text: string) => `I am not ${text}`,
          (text: string) => `if nobody can, ${text}`,
          (text: string) => `maybe ${text}`,
          (text: string) => `${text}?`,
          (text: string) => `is bob ${text}`,
          (text: string) => `${text} if I can`,
          (text: string) => `${text} unless Bob is`,
          (text: string) => `I was told ${text}`,
          (text: string) => `${text}. Not.`,
          (text: string) => `Reply 1 ${text}`,
        ),
        (text, twist) => {
          expect(acknowledges.has(kindOf(twist(text)))).toBe(false);
        },
      ),
    );
  });

  test('a yes stays one in capitals, with manners, smiles and stops', () => {
    fc.assert(
      fc.property(
        yes,
        fc.constantFrom('', 'hi ', 'Hello, ', 'ok ', 'Sorry! ', '👍 '),
        fc.constantFrom('', '.', '!!', ' x', ' thanks', ' 😀', '\n', ' xx ❤️'),
        fc.boolean(),
        (text, before, after, loud) => {
          const whole = `${before}${text}${after}`;
          expect(kindOf(loud ? whole.toUpperCase() : whole)).toBe(kindOf(text));
        },
      ),
    );
  });

  test('a text that says "not" or "never" acknowledges only what another sentence says', () => {
    fc.assert(
      fc.property(
        sentence(familiar, 6),
        sentence(familiar, 6),
        fc.constantFrom('not', 'never', 'maybe'),
        (before, after, no) => {
          expect(acknowledges.has(kindOf(`${before} ${no} ${after}`))).toBe(false);
        },
      ),
      { numRuns: 1000, examples: [['there is it i', 'i', 'not']] },
    );
  });
});
