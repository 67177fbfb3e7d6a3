import fc from 'fast-check';
import { hear } from '../../local/understanding/spoken';
import { readDuration } from '../../local/understanding/durations';
import { inWords } from './spoken-time';
import { understood } from './understood';

const read = (said: string) => {
  const words = hear(said).tokens.map((token) => token.text);
  const found = readDuration(words, 0);
  return found?.end === words.length ? found.value : undefined;
};

const units = [
  ['second', (n: number) => `PT${n}S`],
  ['minute', (n: number) => `PT${n}M`],
  ['hour', (n: number) => `PT${n}H`],
  ['day', (n: number) => `P${n}D`],
  ['week', (n: number) => `P${n}W`],
  ['month', (n: number) => `P${n}M`],
  ['year', (n: number) => `P${n}Y`],
] as const;

describe('how long', () => {
  test('every count of every unit is understood, in words and in figures', () => {
    for (const [unit, iso] of units) {
      for (let count = 1; count < 60; count += 1) {
        const plural = count === 1 ? unit : `${unit}s`;
        expect(read(`${inWords(count)} ${plural}`)).toBe(iso(count));
        expect(read(`${count} ${plural}`)).toBe(iso(count));
      }
      expect(read(`${unit === 'hour' ? 'an' : 'a'} ${unit}`)).toBe(iso(1));
      expect(read(`a couple of ${unit}s`)).toBe(iso(2));
      expect(read(`a few ${unit}s`)).toBe(iso(3));
      expect(read(`the next ${inWords(4)} ${unit}s`)).toBe(iso(4));
    }
  });

  test('hours and minutes go together in any amounts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 23 }),
        fc.integer({ min: 1, max: 59 }),
        fc.boolean(),
        (hours, minutes, and) => {
          const said = `${inWords(hours)} ${hours === 1 ? 'hour' : 'hours'} ${and ? 'and ' : ''}${inWords(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
          expect(read(said)).toBe(`PT${hours}H${minutes}M`);
        },
      ),
      { seed: 3 },
    );
  });

  test.each([
    ['an hour and a half', 'PT1H30M'],
    ['half an hour', 'PT30M'],
    ['a half hour', 'PT30M'],
    ['three quarters of an hour', 'PT45M'],
    ['a quarter of an hour', 'PT15M'],
    ['an hour and a quarter', 'PT1H15M'],
    ['an hour and three quarters', 'PT1H45M'],
    ['two and a half hours', 'PT2H30M'],
    ['two hours and a half', 'PT2H30M'],
    ['a fortnight', 'P2W'],
    ['two fortnights', 'P4W'],
    ['a week and a half', 'P1W3DT12H'],
    ['a week or so', 'P1W'],
    ['about a week', 'P1W'],
    ['ten days', 'P10D'],
    ['a week and three days', 'P1W3D'],
    ['three nights', 'P3D'],
    ['a good hour', 'PT1H'],
    ['the best part of an hour', 'PT1H'],
    ['ninety minutes', 'PT90M'],
    ['twenty four hours', 'PT24H'],
    ['twenty odd minutes', 'PT20M'],
    ['a couple of weeks', 'P2W'],
    ['a day or two', 'P2D'],
    ['a week or ten days', 'P10D'],
    ['half the day', 'PT12H'],
    ['a good few days', 'P3D'],
    ['a month or so', 'P1M'],
    ['two or three days', 'P3D'],
    ['five minutes', 'PT5M'],
    ['half a day', 'PT12H'],
    ['a month', 'P1M'],
    ['six months', 'P6M'],
  ])('"%s" is %s', (said, duration) => {
    expect(read(said)).toBe(duration);
  });

  test('a duration is found within what is asked for', () => {
    expect(understood("I'm going away for an hour and a half").slots['duration']?.value).toBe('PT1H30M');
    expect(understood('pause for three weeks').slots['duration']?.value).toBe('P3W');
    expect(understood("I'll be away for a couple of days").slots['duration']?.value).toBe('P2D');
  });
});
