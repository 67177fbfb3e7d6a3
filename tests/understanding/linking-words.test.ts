import fc from 'fast-check';
import { pairingWords } from '../../interaction-models/en-GB/pairing-words';
import { understood } from './understood';

const wordsOf = (utterance: string) => {
  const { intent, slots } = understood(utterance);
  return { intent, words: [slots['wordOne']?.value, slots['wordTwo']?.value, slots['wordThree']?.value] };
};

describe('the three words that link a home', () => {
  test.each([
    ['my words are apple river candle', ['apple', 'river', 'candle']],
    ['apple river candle', ['apple', 'river', 'candle']],
    ['link my home with zebra trumpet hallway', ['zebra', 'trumpet', 'hallway']],
    ['the three words are yellow and bucket and penguin', ['yellow', 'bucket', 'penguin']],
    ['connect this echo with the words hammer window cloud', ['hammer', 'window', 'cloud']],
  ])('"%s"', (utterance, words) => {
    expect(wordsOf(utterance)).toEqual({ intent: 'LinkHomeIntent', words });
  });

  test('any three words that staff can give are heard as they were said', () => {
    const word = fc.constantFrom(...pairingWords);
    const frame = fc.constantFrom('my words are', 'link my home with', 'the words are');
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 3, maxLength: 3 }), frame, (words, before) => {
        expect(wordsOf(`${before} ${words.join(' ')}`)).toEqual({ intent: 'LinkHomeIntent', words });
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
