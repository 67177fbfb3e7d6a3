import { DateTime } from 'luxon';
import type { Read } from './numbers';

const fixed: readonly (readonly [RegExp, number, number])[] = [
  [/^christmas eve\b/, 24, 12],
  [/^christmas(?: day)?\b/, 25, 12],
  [/^boxing day\b/, 26, 12],
  [/^new year(?: is|s)? eve\b/, 31, 12],
  [/^new year(?: is|s)?(?: day)?\b/, 1, 1],
];

/** Days counted from Easter Sunday. */
const movable: readonly (readonly [RegExp, number])[] = [
  [/^(?:pancake day|shrove tuesday|pancake tuesday)\b/, -47],
  [/^mothering sunday\b/, -21],
  [/^good friday\b/, -2],
  [/^easter monday\b/, 1],
  [/^whit (?:sunday|sun)\b/, 49],
  [/^easter(?: sunday| day)?\b/, 0],
];

/** A holiday from `at` on, as the next such day from `today`. */
export function readHoliday(words: readonly string[], at: number, today: DateTime): Read<string> | undefined {
  const rest = words.slice(at, at + 4).join(' ');
  const answer = (said: RegExpExecArray, date: DateTime) => ({
    value: date.toFormat('yyyy-MM-dd'),
    end: at + said[0].split(' ').length,
  });
  for (const [expression, dayOfMonth, month] of fixed) {
    const said = expression.exec(rest);
    if (said) return answer(said, upcoming(today, dayOfMonth, month));
  }
  for (const [expression, days] of movable) {
    const said = expression.exec(rest);
    if (!said) continue;
    const thisYear = easterSunday(today.year).plus({ days });
    const gone = thisYear < today.startOf('day');
    return answer(said, gone ? easterSunday(today.year + 1).plus({ days }) : thisYear);
  }
  return undefined;
}

/** The next such day of the year, today included. */
export function upcoming(today: DateTime, dayOfMonth: number, month: number): DateTime {
  const thisYear = DateTime.utc(today.year, month, dayOfMonth);
  return thisYear.startOf('day') < today.startOf('day') ? thisYear.plus({ years: 1 }) : thisYear;
}

/** The Gregorian computus (anonymous, Nature, 1876; as in Meeus, Astronomical Algorithms). */
function easterSunday(year: number): DateTime {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return DateTime.utc(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
