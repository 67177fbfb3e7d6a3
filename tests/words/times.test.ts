import fc from 'fast-check';
import { tongueFor } from '../../lambda/words/tongues';

const tongue = tongueFor('en-GB');
const london = 'Europe/London';
const at = (iso: string): number => Date.parse(iso);

describe('spoken times', () => {
  test.each([
    ['00:00', 'midnight'], ['12:00', 'midday'], ['08:15', 'a quarter past eight'], ['08:30', 'half past eight'],
    ['08:45', 'a quarter to nine'], ['12:45', 'a quarter to one'], ['23:45', 'a quarter to twelve'], ['09:00', "nine o'clock"],
    ['09:05', 'five past nine'], ['09:01', 'one minute past nine'], ['09:35', 'twenty-five to ten'],
    ['21:58', 'two minutes to ten'], ['00:20', 'twenty past twelve'],
  ])('%s is "%s"', (time, said) => {
    expect(tongue.spokenTime(minutesOf(time))).toBe(said);
  }); // prettier-ignore

  test.each([
    ['10:00', "ten o'clock in the morning"], ['12:20', 'twenty past twelve in the afternoon'],
    ['18:40', 'twenty to seven in the evening'], ['22:30', 'half past ten at night'], ['02:10', 'ten past two in the morning'],
    ['12:00', 'midday'],
  ])('%s with its part of the day is "%s"', (time, said) => {
    expect(tongue.spokenTimeOfDay(minutesOf(time))).toBe(said);
  }); // prettier-ignore

  test('can be understood back, each minute of the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        expect(understood(tongue.spokenTime(minutes))).toBe(minutes % 720);
      }),
    );
  });

  test('never hold a figure', () => {
    for (let minutes = 0; minutes < 1440; minutes++)
      expect(tongue.spokenTimeOfDay(minutes)).not.toMatch(/\d/);
  });
});

describe('spoken days', () => {
  test.each([
    ['2026-03-02T10:00Z', 'Monday the second of March'],
    ['2026-03-21T10:00Z', 'Saturday the twenty-first of March'],
    ['2026-05-31T22:59Z', 'Sunday the thirty-first of May'],
    ['2026-05-31T23:01Z', 'Monday the first of June'],
    ['2026-11-30T10:00Z', 'Monday the thirtieth of November'],
  ])('%s is "%s" in London', (iso, said) => {
    expect(tongue.spokenDate(at(iso), london)).toBe(said);
  });

  const now = at('2026-03-02T10:00Z');
  test.each([
    ['2026-03-02T09:45Z', 'at a quarter to ten'],
    ['2026-03-02T15:00Z', "at three o'clock in the afternoon"],
    ['2026-03-01T18:40Z', 'yesterday at twenty to seven in the evening'],
    ['2026-03-03T08:15Z', 'tomorrow at a quarter past eight in the morning'],
    ['2026-02-26T12:00Z', 'on Thursday at midday'],
    ['2026-02-02T12:00Z', 'on Monday the second of February at midday'],
  ])('%s seen from Monday at ten is "%s"', (iso, said) => {
    expect(tongue.spokenMoment(at(iso), now, london)).toBe(said);
  });

  test('know yesterday across the change of clocks', () => {
    expect(tongue.spokenMoment(at('2026-03-29T00:30Z'), at('2026-03-30T07:00Z'), london)).toMatch(
      /^yesterday/,
    );
    expect(tongue.spokenMoment(at('2026-10-25T00:30Z'), at('2026-10-26T07:00Z'), london)).toMatch(
      /^yesterday/,
    );
  });
});

describe('written times', () => {
  const now = at('2026-03-02T10:00Z');
  test.each([
    ['2026-03-02T09:05Z', '9:05'],
    ['2026-03-01T18:40Z', '18:40 yesterday'],
    ['2026-02-26T00:00Z', '0:00 on Thu 26 Feb'],
  ])('%s is "%s"', (iso, said) => {
    expect(tongue.writtenMoment(at(iso), now, london)).toBe(said);
  });
});

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** A reader of its own, for twelve-hour times. */
function understood(said: string): number {
  if (said === 'midday' || said === 'midnight') return 0;
  const hours = 'twelve one two three four five six seven eight nine ten eleven'.split(' ');
  const whole = /^(\w+) o'clock$/.exec(said);
  if (whole) return hours.indexOf(whole[1] ?? '') * 60;
  const [, amount = '', way, hour = ''] = /^(.+?)(?: minutes?)? (past|to) (\w+)$/.exec(said) ?? [];
  const minutes = amount === 'half' ? 30 : amount === 'a quarter' ? 15 : numbers.indexOf(amount);
  const from = hours.indexOf(hour) * 60;
  return ((way === 'past' ? from + minutes : from - minutes) + 720) % 720;
}

const units = 'zero one two three four five six seven eight nine'.split(' ');
const numbers = [
  ...units,
  ...'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' '),
  ...units.slice(1).map((unit) => `twenty-${unit}`),
];
