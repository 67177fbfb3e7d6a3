import { sentences, type SentenceKey } from '../../lambda/words/en-gb/sentences';
import { safeWords } from '../../lambda/words/safe-words';
import { tongueFor } from '../../lambda/words/tongues';
import { wrongInSpeech } from './good-speech';
import { inGsm } from './gsm';

const keys = Object.keys(sentences) as SentenceKey[];
const isText = (key: string): boolean => key.startsWith('text.');
const isSeen = (key: string): boolean => key.startsWith('screen.');
const spoken = keys.filter((key) => !isText(key) && !isSeen(key));

/** Facts of usual length for every hole there is. */
const facts: Record<string, string> = {
  name: 'Elizabeth', names: 'Anne, Bob and the duty team', who: 'Anne', when: 'yesterday at twenty to seven in the evening',
  date: 'Wednesday the twenty-third of September', time: 'twenty-five to twelve in the morning', thing: 'kettle', things: 'kettle, telly and lamp',
  from: '02:10', to: '03:40',
  until: 'until Wednesday the twenty-third of September',
  they: 'she', They: 'She', their: 'her', Their: 'Her', them: 'her', theyAre: "she's", theyFull: 'she is', have: 'has', s: 's',
  es: 'es', usual: '8:40', by: '10:15', since: '18:40 yesterday', choices: '1 Mary, 2 John', words: "I'm out of milk.", day: 'on Wednesday the eleventh of March',
  bins: 'the blue bin and food waste', what: 'put the recycling out before breakfast', What: 'Put the recycling out', number: 'twenty-four',
  channel: 'BBC One', title: 'Keeping Up Appearances', titles: 'Songs of Praise and Gardeners World',
  place: 'Harbour Hall', cost: 'four pounds and fifty pence', access: 'step-free access', money: 'one hundred and twenty pounds',
  role: 'social worker', hours: 'twenty-two hours',
}; // prettier-ignore

const filled = (way: string): string => {
  const said = way.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => facts[name] ?? hole);
  // As it is said: a sentence may begin with a day or with somebody.
  return said.charAt(0).toUpperCase() + said.slice(1);
};
/** What stands within a sentence or is what a reminder says, and none by itself. */
const fragments: readonly string[] = [
  'council',
  'tv.remind-text',
  'tv.remind-plain',
  'tv.remind-bare',
  'check-in.reminder',
];
const waysOf = (key: SentenceKey): readonly string[] => sentences[key];

describe('every sentence that the skill can say', () => {
  const cases = spoken.flatMap((key) => waysOf(key).map((way): [string, string] => [key, filled(way)]));

  test.each(cases)('%s: %s', (key, sentence) => {
    expect(wrongInSpeech(sentence)).toEqual([]);
    expect(sentence).not.toMatch(/[{}]/);
    if (!fragments.includes(key)) expect(sentence).toMatch(/^[A-Z"].*[.?]$/);
  });

  test.each(['committed', 'intake', 'nowhere', 'unlinked', 'no-call'] as const)('safe words: %s', (call) => {
    for (const sentence of safeWords(call)) expect(wrongInSpeech(sentence)).toEqual([]);
  });
});

describe('every sentence of a text', () => {
  test.each(keys.filter(isText).flatMap((key) => waysOf(key).map((way): [string, string] => [key, way])))(
    '%s: %s',
    (_key, way) => {
      const sentence = filled(way);
      expect(inGsm(sentence)).toBe(true);
      expect(sentence).not.toMatch(/[{}]|\s\s/);
      expect(sentence).toMatch(/[.:?]$/);
      expect(sentence.length).toBeLessThanOrEqual(160);
    },
  );
});

describe('every word that is only seen', () => {
  test.each(keys.filter(isSeen).flatMap((key) => waysOf(key).map((way): [string, string] => [key, way])))(
    '%s: %s fits a button and a heading in large type',
    (_key, way) => {
      expect(way.length).toBeLessThanOrEqual(18);
      expect(way).toMatch(/^[A-Z][A-Za-z -]+$/);
    },
  );
});

describe('variation', () => {
  const say = tongueFor('en-GB').say as (
    key: SentenceKey,
    seed: string,
    known: Record<string, string>,
  ) => string;
  const varied = keys.filter((key) => waysOf(key).length > 1);

  test.each(varied)('%s comes in all its wordings, and none twice', (key) => {
    const ways = waysOf(key);
    expect(new Set(ways).size).toBe(ways.length);
    const heard = new Set(Array.from({ length: 200 }, (_, id) => say(key, `turn-${id}`, facts)));
    expect(heard.size).toBe(ways.length);
  });

  test('one event always sounds the same', () => {
    for (const key of varied) {
      const once = say(key, 'amzn1.echo-api.request.1', facts);
      expect(say(key, 'amzn1.echo-api.request.1', facts)).toBe(once);
    }
  });

  test('what matters in an emergency is always said in the same words', () => {
    for (const key of ['help.told', 'help.going', 'help.emergency', 'help.none-told'] as const) {
      expect(waysOf(key)).toHaveLength(1);
    }
  });
});
