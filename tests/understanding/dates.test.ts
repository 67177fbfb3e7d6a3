import fc from 'fast-check';
import { DateTime } from 'luxon';
import { readDate } from '../../local/understanding/dates';
import { hear } from '../../local/understanding/spoken';
import { inWords } from './spoken-time';
import { understood } from './understood';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const firsts =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const ordinal = (day: number): string => {
  if (day <= 20) return firsts[day - 1] ?? '';
  if (day === 30) return 'thirtieth';
  return `${day < 30 ? 'twenty' : 'thirty'} ${firsts[(day % 10) - 1] ?? ''}`;
};

const read = (said: string, today: DateTime) => {
  const words = hear(said).tokens.map((token) => token.text);
  const found = readDate(words, 0, today);
  return found?.end === words.length ? found.value : undefined;
};

const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => DateTime.utc(2026, 1, 1).plus({ days }));
const iso = (date: DateTime) => date.toFormat('yyyy-MM-dd');

describe('dates, seen from any day', () => {
  test('the days around today', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        expect(read('today', today)).toBe(iso(today));
        expect(read('tomorrow', today)).toBe(iso(today.plus({ days: 1 })));
        expect(read('yesterday', today)).toBe(iso(today.minus({ days: 1 })));
        expect(read('the day after tomorrow', today)).toBe(iso(today.plus({ days: 2 })));
        expect(read('a week today', today)).toBe(iso(today.plus({ weeks: 1 })));
        expect(read('today week', today)).toBe(iso(today.plus({ weeks: 1 })));
        expect(read('a week tomorrow', today)).toBe(iso(today.plus({ days: 8 })));
        expect(read('tomorrow week', today)).toBe(iso(today.plus({ days: 8 })));
        expect(read('a fortnight today', today)).toBe(iso(today.plus({ days: 14 })));
        expect(read("in a fortnight's time", today)).toBe(iso(today.plus({ days: 14 })));
      }),
      { seed: 5 },
    );
  });

  test('a weekday is the next one to come; "week" after it adds seven days', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...weekdays), (today, name) => {
        const ahead = ((weekdays.indexOf(name) + 1 - today.weekday + 6) % 7) + 1;
        const next = today.plus({ days: ahead });
        for (const said of [name, `on ${name}`, `this ${name}`, `this coming ${name}`, `${name} coming`])
          expect(read(said, today)).toBe(iso(next));
        for (const said of [`${name} week`, `a week on ${name}`, `${name} fortnight`])
          expect(read(said, today)).toBe(iso(next.plus({ days: said.includes('fortnight') ? 14 : 7 })));
        const later = today.startOf('week').plus({ weeks: 1, days: weekdays.indexOf(name) });
        expect(read(`next ${name}`, today)).toBe(iso(later));
        expect(read(`${name} of next week`, today)).toBe(iso(later));
      }),
      { seed: 5 },
    );
  });

  test('a day of a month is the next such day, however it is said', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 364 }), (today, ahead) => {
        const date = today.plus({ days: ahead });
        fc.pre(!(date.month === 2 && date.day === 29));
        const month = months[date.month - 1] ?? '';
        for (const said of [
          `the ${ordinal(date.day)} of ${month}`,
          `${ordinal(date.day)} of ${month}`,
          `${month} the ${ordinal(date.day)}`,
          `${ordinal(date.day)} ${month}`,
          `on the ${ordinal(date.day)} of ${month}`,
          `${weekdays[date.weekday - 1] ?? ''} the ${ordinal(date.day)} of ${month}`,
          `${date.day} ${month}`,
        ])
          expect(`${said} ${read(said, today) ?? ''}`).toBe(`${said} ${iso(date)}`);
      }),
      { seed: 5 },
    );
  });

  test('so many days, weeks and months from now', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (today, count) => {
        const many = inWords(count);
        const s = count === 1 ? '' : 's';
        expect(read(`in ${many} day${s}`, today)).toBe(iso(today.plus({ days: count })));
        expect(read(`in ${many} weeks time`, today)).toBe(iso(today.plus({ weeks: count })));
        expect(read(`${many} day${s} from now`, today)).toBe(iso(today.plus({ days: count })));
      }),
      { seed: 5 },
    );
  });

  test.each([
    ['this week', '2026-W10'],
    ['next week', '2026-W11'],
    ['this weekend', '2026-W10-WE'],
    ['next weekend', '2026-W11-WE'],
    ['the weekend', '2026-W10-WE'],
    ['next month', '2026-04'],
    ['christmas day', '2026-12-25'],
    ['boxing day', '2026-12-26'],
    ["new year's day", '2027-01-01'],
    ['new years eve', '2026-12-31'],
    ['good friday', '2026-04-03'],
    ['easter sunday', '2026-04-05'],
    ['easter monday', '2026-04-06'],
    ['the end of the month', '2026-03-31'],
    ['the fifth', '2026-03-05'],
    ['the first', '2026-04-01'],
    ['in april', '2026-04'],
    ['tonight', '2026-03-02'],
    ['tomorrow morning', '2026-03-03'],
    ['friday night', '2026-03-06'],
    ['friday week', '2026-03-13'],
    ['a week on friday', '2026-03-13'],
    ['a week come friday', '2026-03-13'],
    ['monday next', '2026-03-09'],
    ['a week next monday', '2026-03-16'],
  ])('on Monday 2 March 2026, "%s" is %s', (said, date) => {
    expect(read(said, DateTime.utc(2026, 3, 2))).toBe(date);
  });

  test('a date is found within what is said', () => {
    expect(understood("I'm away until Friday week").slots['date']?.value).toBe('2026-03-13');
    expect(understood('when is my carer coming the day after tomorrow').slots['date']?.value).toBe(
      '2026-03-04',
    );
  });
});
