import fc from 'fast-check';
import { hear } from '../../local/understanding/spoken';
import { partSpokenOf, readTime } from '../../local/understanding/times';
import { clock, inWords, spokenTimes, waysOfSaying } from './spoken-time';
import { understood } from './understood';

const read = (said: string) => {
  const words = hear(said).tokens.map((token) => token.text);
  const found = readTime(words, 0, partSpokenOf(words));
  return found?.end === words.length ? found.value : undefined;
};

describe('times of day', () => {
  test('every minute of the day is understood in every way of saying it', () => {
    const wrong: string[] = [];
    for (let hour = 0; hour < 24; hour += 1) {
      for (let minute = 0; minute < 60; minute += 1) {
        for (const said of waysOfSaying(hour, minute))
          if (read(said) !== clock(hour, minute)) wrong.push(`${said}: ${read(said) ?? 'not a time'}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('a time is found within what is asked for', () => {
    const asking = fc.constantFrom(
      (said: string) => `remind me to have a drink at ${said}`,
      (said: string) => `remind me at ${said} to have a drink`,
      (said: string) => `can you remind me about the bins at ${said}`,
      (said: string) => `set a reminder for ${said}`,
    );
    fc.assert(
      fc.property(spokenTimes, asking, ({ said, time }, ask) => {
        expect(understood(ask(said)).slots['time']?.value).toBe(time);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  test('nearly, sharp and just gone are the same time', () => {
    const nearly = fc.constantFrom(
      'about', 'around', 'just gone', 'just after', 'getting on for', 'coming up to', 'bang on', 'dead on', 'roughly', 'exactly',
    ); // prettier-ignore
    fc.assert(
      fc.property(spokenTimes, nearly, ({ said, time }, near) => {
        expect(understood(`remind me at ${near} ${said} to feed the cat`).slots['time']?.value).toBe(time);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  test('minutes past no hour are past the present one, or the next', () => {
    expect(understood('remind me at half past to ring Bob').slots['time']?.value).toBe('10:30');
    expect(understood('remind me at ten past to ring Bob').slots['time']?.value).toBe('10:10');
    expect(understood('remind me at ten to ring Bob').slots['time']?.value).toBe('10:00');
  });

  test('with no half of the day named, a time lies between seven and seven', () => {
    for (let hour = 1; hour <= 12; hour += 1) {
      const expected = hour < 7 ? hour + 12 : hour;
      expect(read(`half past ${inWords(hour)}`)).toBe(clock(expected, 30));
      expect(read(`half ${inWords(hour)}`)).toBe(clock(expected, 30));
    }
  });

  test.each([
    ['twenty to eight', '07:40'],
    ['ten in the morning', '10:00'],
    ['half past seven in the evening', '19:30'],
    ['a quarter past six tonight', '18:15'],
    ['nineteen forty', '19:40'],
    ['oh nine hundred', '09:00'],
    ['fourteen hundred hours', '14:00'],
    ['twenty hundred hours', '20:00'],
    ['five and twenty past eight in the morning', '08:25'],
    ['five and twenty to nine in the morning', '08:35'],
    ['ten of a morning', '10:00'],
    ['eight in the morning', '08:00'],
    ["seven o'clock at night", '19:00'],
    ['one in the morning', '01:00'],
    ['half twelve', '12:30'],
    ['teatime', '17:00'],
    ['bedtime', '22:00'],
    ['dinner time', '12:30'],
    ['8.30 pm', '20:30'],
    ['8:30am', '08:30'],
    ['7pm', '19:00'],
    ['12 noon', '12:00'],
    ['just after eight in the morning', '08:00'],
    ['about nine', '09:00'],
    ['around ten past four in the afternoon', '16:10'],
    ['the morning', 'MO'],
    ['this evening', 'EV'],
    ['first thing in the morning', 'MO'],
    ['first thing', 'MO'],
    ['last thing at night', 'NI'],
    ['sixish', '18:00'],
    ['nine ish in the morning', '09:00'],
    ['a minute to midnight', '23:59'],
    ['before bed', '21:30'],
    ['after breakfast', '09:00'],
    ['just gone half seven', '07:30'],
    ['half nine tonight', '21:30'],
    ['dead on six in the evening', '18:00'],
  ])('"%s" is %s', (said, time) => {
    expect(read(said)).toBe(time);
  });
});
