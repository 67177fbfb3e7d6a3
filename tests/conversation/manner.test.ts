import { mannerOf } from '../../lambda/household';
import { sentences, type SentenceKey } from '../../lambda/words/en-gb/sentences';
import { shortened } from '../../lambda/words/en-gb/shortened';
import { tongueFor } from '../../lambda/words/tongues';
import { ssmlOf } from '../../lambda/words/ssml';
import { wrongInSpeech } from '../words/good-speech';
import { marysHouse, type House } from './marys-house';
import { requestFor } from './requests';
import { play } from './script';

const speechOf = async (house: House, intent: string, slots: Record<string, string> = {}) => {
  const spoken = { kind: 'intent', intent, slots } as const;
  const { response } = await house.skill(
    requestFor(spoken, { id: `manner-${Math.random()}`, now: house.now(), newSession: false }),
  );
  const ssml = (speech: typeof response.outputSpeech): string => (speech?.type === 'SSML' ? speech.ssml : '');
  return { said: ssml(response.outputSpeech), again: ssml(response.reprompt?.outputSpeech) };
};

describe('how she likes to be spoken to', () => {
  test('is slower from the answer on, in every part of it, until she wants it as usual', async () => {
    const house = marysHouse();
    expect((await speechOf(house, 'TodayIntent')).said).not.toContain('prosody');
    await play(
      house,
      `U: ask HowToSpeakIntent manner=slower
      A: All right, I'll speak more slowly from now on.
      session: closed`,
    );
    const { said, again } = await speechOf(house, 'TodayIntent');
    for (const each of [said, again])
      expect(each).toMatch(/^<speak><prosody rate="slow">.*<\/prosody><\/speak>$/);
    expect(mannerOf(house.home())).toEqual({ slow: true, short: false });
    await play(house, `U: ask HowToSpeakIntent manner=usual\nA: as usual again`);
    expect((await speechOf(house, 'TodayIntent')).said).not.toContain('prosody');
  });

  test('is in few words, and both together', async () => {
    const house = marysHouse();
    await play(
      house,
      `U: open
      U: HowToSpeakIntent manner=shorter
      A: All right, I'll say less from now on. Anything else?
      R: /^Say: I need help. Or: no.$/
      U: AMAZON.FallbackIntent
      A: /^Sorry, I missed that. Anything else.$/
      U: HowToSpeakIntent manner=slower
      A: slowly, and say less
      U: AMAZON.NoIntent
      A: /^Bye, Mary.$/`,
    );
    expect(mannerOf(house.home())).toEqual({ slow: true, short: true });
  });

  test('is asked about where it is not clear, and no leaves it as it is', async () => {
    const house = marysHouse();
    await play(
      house,
      `U: ask HowToSpeakIntent
      A: Shall I speak more slowly, say less, or go on as usual?
      U: AMAZON.YesIntent
      A: Shall I speak more slowly
      U: AMAZON.NoIntent
      session: open
      U: HowToSpeakIntent
      U: HowToSpeakIntent manner=slower
      A: more slowly from now on`,
    );
  });

  test('is what staff recorded, unless she has said otherwise', async () => {
    const house = marysHouse({ profile: { manner: { slow: true } } });
    expect((await speechOf(house, 'TodayIntent')).said).toContain('<prosody rate="slow">');
    await play(house, 'U: ask HowToSpeakIntent manner=faster\nA: as usual');
    expect((await speechOf(house, 'TodayIntent')).said).not.toContain('prosody');
  });

  test('holds for a call for help, which is told in the same words', async () => {
    const house = marysHouse({ profile: { manner: { slow: true, short: true } } });
    const { said } = await speechOf(house, 'AskForHelpIntent', { need: 'fall' });
    expect(said).toMatch(/<prosody rate="slow">.*I've told Anne and Bob\..*phone 999\.<\/prosody>/);
  });
});

describe('in few words', () => {
  const keys = Object.keys(sentences) as SentenceKey[];
  const spoken = keys.filter((key) => !/^(text|screen|alert|reason)\./.test(key));
  const holesOf = (text: string): string[] =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, hole = '']) => hole).sort();
  const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
  const short = tongueFor('en-GB').sayShort as (key: SentenceKey, facts: Record<string, string>) => string;

  test.each(spoken)('%s is no longer than usual, and says nothing that may not be said', (key) => {
    const ways: readonly string[] = sentences[key];
    const said = shortened[key] ?? [...ways].sort((one, other) => one.length - other.length)[0] ?? '';
    for (const way of ways) expect(wordsIn(said)).toBeLessThanOrEqual(wordsIn(way) + 1);
    const known = new Set(ways.flatMap(holesOf));
    expect(holesOf(said).filter((hole) => !known.has(hole))).toEqual([]);
    const facts = Object.fromEntries(holesOf(said).map((hole) => [hole, 'Anne']));
    expect(wrongInSpeech(short(key, facts))).toEqual([]);
    expect(short(key, facts)).not.toMatch(/[{}]/);
  });

  test('what a call for help is answered with is never shortened', () => {
    const kept = keys.filter((key) => /^(help|who|over|watch\.(what|then|ask)|forget|safe)/.test(key));
    expect(kept.filter((key) => shortened[key] !== undefined)).toEqual(['help.keep-asking']);
  });

  test('and slowly, every sentence is still one piece of sound markup', () => {
    for (const key of spoken) {
      const said = short(key, new Proxy({}, { get: () => 'Anne' }));
      const ssml = ssmlOf([said], true);
      expect(ssml === '' || /^<prosody rate="slow">[^<]+<\/prosody>$/.test(ssml)).toBe(true);
    }
  });
});
