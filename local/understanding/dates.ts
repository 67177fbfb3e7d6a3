import { DateTime } from 'luxon';
import { readHoliday, upcoming } from './holidays';
import { readNumber, readOrdinal, type Read } from './numbers';

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/**
 * An `AMAZON.DATE` from `at` on, seen from `today` (the household's own calendar): a day `2026-03-04`, a week
 * `2026-W10`, a weekend `2026-W10-WE`, a month `2026-04` or a year. A weekday named is the next such day after
 * today; "next Friday" is Friday of next week, as most British people mean it.
 */
export function readDate(words: readonly string[], at: number, today: DateTime): Read<string> | undefined {
  if (words[at] === 'on' && words[at + 1] !== 'on') return readDate(words, at + 1, today);
  if (words[at] === 'in' && months.includes(words[at + 1] ?? '')) return readDate(words, at + 1, today);
  if (!mayBegin(words, at)) return undefined;
  for (const reader of readers) {
    const found = reader(words, at, today);
    if (found) return found;
  }
  return undefined;
}

const listOf = (text: string): readonly string[] => text.split(' ');
const beginnings = new Set([
  ...weekdays,
  ...months,
  ...listOf(
    'today tonight tomorrow yesterday week weekend weekends fortnight christmas boxing new later end easter good whit pancake shrove mothering',
  ),
]);
/** Words that begin a date only before certain others. */
const articles = new Set(listOf('the a this next last one in all'));
const followers = new Set([
  ...weekdays,
  ...months,
  ...listOf(
    'day days week weekend rest good easter fortnight month year next following coming end beginning start middle morning',
  ),
  ...listOf('afternoon evening this a last'),
]);

/** Most words begin no date; asking this first keeps the patterns below for those that may. */
function mayBegin(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (articles.has(word)) return followers.has(words[at + 1] ?? '') || isNumber(words, at + 1);
  return beginnings.has(word) || weekdays.includes(word.replace(/s$/, '')) || isNumber(words, at);
}

function isNumber(words: readonly string[], at: number): boolean {
  return readNumber(words, at) !== undefined || readOrdinal(words, at) !== undefined;
}

type Reader = (words: readonly string[], at: number, today: DateTime) => Read<string> | undefined;

const day = (date: DateTime): string => date.toFormat('yyyy-MM-dd');

/** Expressions as patterns over the words from `at` on; the longest ones come first. */
function pattern(expression: RegExp, value: (today: DateTime, found: RegExpExecArray) => string): Reader {
  return (words, at, today) => {
    const found = expression.exec(words.slice(at, at + 9).join(' '));
    return found ? { value: value(today, found), end: at + found[0].trim().split(' ').length } : undefined;
  };
}

const named = `(${weekdays.join('|')})(?:s| night| morning| afternoon| evening)?`;

const readers: readonly Reader[] = [
  pattern(/^(?:the )?day after tomorrow\b/, (today) => day(today.plus({ days: 2 }))),
  pattern(/^(?:the )?day before yesterday\b/, (today) => day(today.minus({ days: 2 }))),
  pattern(/^(?:a |one )?(week|fortnight) (?:from )?(today|tomorrow)\b/, (today, found) => {
    const days = (found[1] === 'week' ? 7 : 14) + (found[2] === 'tomorrow' ? 1 : 0);
    return day(today.plus({ days }));
  }),
  pattern(new RegExp(`^(two|three|four|five|six) weeks (?:on |come |from )${named}\\b`), (today, found) =>
    day(
      nextWeekday(today, found[2] ?? '').plus({
        weeks: 'two three four five six'.split(' ').indexOf(found[1] ?? '') + 2,
      }),
    ),
  ),
  pattern(/^(today|tomorrow) (week|fortnight)\b/, (today, found) =>
    day(today.plus({ days: (found[1] === 'tomorrow' ? 1 : 0) + (found[2] === 'week' ? 7 : 14) })),
  ),
  pattern(
    new RegExp(`^(?:a )?(week|fortnight) (?:on |come |this |next |from )?${named}\\b`),
    (today, found) => day(nextWeekday(today, found[2] ?? '').plus({ days: found[1] === 'week' ? 7 : 14 })),
  ),
  pattern(new RegExp(`^(?:on )?${named} (week|fortnight)\\b`), (today, found) =>
    day(nextWeekday(today, found[1] ?? '').plus({ days: found[2] === 'week' ? 7 : 14 })),
  ),
  pattern(new RegExp(`^${named} (?:of )?next week\\b`), (today, found) =>
    day(inNextWeek(today, found[1] ?? '')),
  ),
  pattern(new RegExp(`^next ${named}\\b`), (today, found) => day(inNextWeek(today, found[1] ?? ''))),
  pattern(new RegExp(`^last ${named}\\b`), (today, found) =>
    day(nextWeekday(today, found[1] ?? '').minus({ days: 7 })),
  ),
  readDayOfMonth,
  pattern(
    new RegExp(`^(?:this |this coming |the coming |come )?${named}(?: coming| next)?\\b`),
    (today, found) => day(nextWeekday(today, found[1] ?? '')),
  ),
  pattern(/^(tonight|today|tomorrow|yesterday)(?: night| morning| afternoon| evening)?\b/, (today, found) => {
    const days = found[1] === 'tomorrow' ? 1 : found[1] === 'yesterday' ? -1 : 0;
    return day(today.plus({ days }));
  }),
  pattern(/^(?:this|later this) (?:morning|afternoon|evening)\b|^later (?:on )?today\b/, (today) =>
    day(today),
  ),
  pattern(/^the (?:next|following) day\b/, (today) => day(today.plus({ days: 1 }))),
  pattern(/^(?:the )?week ?end after next\b/, (today) => weekend(today.plus({ weeks: 2 }))),
  pattern(/^next week ?end\b/, (today) => weekend(today.plus({ weeks: 1 }))),
  pattern(/^(?:the |this |this coming |all )?week ?end\b/, (today) => weekend(today)),
  pattern(/^(?:the )?week after next\b/, (today) => week(today.plus({ weeks: 2 }))),
  pattern(/^(?:the )?(?:next|following) week\b/, (today) => week(today.plus({ weeks: 1 }))),
  pattern(/^(?:the )?end of (?:the|this) week\b/, (today) => day(today.set({ weekday: 7 }))),
  pattern(/^(?:the )?end of next week\b/, (today) => day(today.plus({ weeks: 1 }).set({ weekday: 7 }))),
  pattern(/^(?:the )?end of (?:the|this) month\b/, (today) => day(today.endOf('month'))),
  pattern(/^(?:the |all )?this week\b|^the week\b|^all week\b|^(?:the )?rest of the week\b/, (today) =>
    week(today),
  ),
  pattern(/^next month\b/, (today) => today.plus({ months: 1 }).toFormat('yyyy-MM')),
  pattern(/^this month\b/, (today) => today.toFormat('yyyy-MM')),
  pattern(/^next year\b/, (today) => today.plus({ years: 1 }).toFormat('yyyy')),
  pattern(/^this year\b/, (today) => today.toFormat('yyyy')),
  readHoliday,
  readFromNow,
  pattern(
    new RegExp(`^(?:the (?:beginning|start|end|middle) of )?(${months.join('|')})\\b`),
    (today, found) => {
      const month = months.indexOf(found[1] ?? '') + 1;
      return upcoming(today.startOf('month'), 1, month).toFormat('yyyy-MM');
    },
  ),
];

function nextWeekday(today: DateTime, name: string): DateTime {
  const days = (weekdays.indexOf(name) + 1 - today.weekday + 7) % 7;
  return today.plus({ days: days === 0 ? 7 : days });
}

function inNextWeek(today: DateTime, name: string): DateTime {
  return today.startOf('week').plus({ weeks: 1, days: weekdays.indexOf(name) });
}

function week(date: DateTime): string {
  return date.toFormat("kkkk-'W'WW");
}

function weekend(date: DateTime): string {
  return `${week(date)}-WE`;
}

/** "in three days", "in a fortnight", "in two weeks' time", "three days from now". */
function readFromNow(words: readonly string[], at: number, today: DateTime): Read<string> | undefined {
  const begins = words[at] === 'in' ? at + 1 : at;
  const count = words[begins] === 'a' ? { value: 1, end: begins + 1 } : readNumber(words, begins);
  const unit = /^(day|week|fortnight|month)s?$/.exec(words[count?.end ?? -1] ?? '')?.[1];
  if (!count || !unit) return undefined;
  const fromNow = /^(?:from (?:now|today)|(?:is )?time)/.exec(
    words.slice(count.end + 1, count.end + 3).join(' '),
  )?.[0];
  if (begins === at && !fromNow?.startsWith('from')) return undefined;
  const end = count.end + 1 + (fromNow?.split(' ').length ?? 0);
  const many = count.value * (unit === 'fortnight' ? 2 : 1);
  return { value: day(today.plus({ [unit === 'fortnight' ? 'weeks' : `${unit}s`]: many })), end };
}

/** "the fifth", "the fifth of March", "March the fifth", "the fifth of March twenty twenty seven". */
function readDayOfMonth(words: readonly string[], at: number, today: DateTime): Read<string> | undefined {
  const start = skipWeekday(words, at);
  const monthFirst = months.indexOf(words[start] ?? '') + 1;
  if (monthFirst > 0) {
    const article = words[start + 1] === 'the' ? start + 2 : start + 1;
    const ordinal = readOrdinal(words, article);
    return ordinal && onDay(words, ordinal, monthFirst, today);
  }
  const article = words[start] === 'the' ? start + 1 : start;
  const ordinal = readOrdinal(words, article) ?? readDayBeforeMonth(words, article);
  if (!ordinal) return undefined;
  const of = words[ordinal.end] === 'of' ? ordinal.end + 1 : ordinal.end;
  const month = months.indexOf(words[of] ?? '') + 1;
  if (month > 0) return onDay(words, { ...ordinal, end: of + 1 }, month, today);
  if (article === start && start === at) return undefined;
  const ofThisMonth = /^of (?:this|the) month$/.test(words.slice(ordinal.end, ordinal.end + 3).join(' '));
  return bareDay(ofThisMonth ? { ...ordinal, end: ordinal.end + 3 } : ordinal, today);
}

/** "1 January", as it is written. */
function readDayBeforeMonth(words: readonly string[], at: number): Read<number> | undefined {
  const number = readNumber(words, at);
  return number && number.value <= 31 && months.includes(words[number.end] ?? '') ? number : undefined;
}

function skipWeekday(words: readonly string[], at: number): number {
  return weekdays.includes(words[at] ?? '') && words[at + 1] === 'the' ? at + 1 : at;
}

function onDay(
  words: readonly string[],
  ordinal: Read<number>,
  month: number,
  today: DateTime,
): Read<string> | undefined {
  const year = readYear(words, ordinal.end);
  const date = year ? DateTime.utc(year.value, month, ordinal.value) : upcoming(today, ordinal.value, month);
  return date.isValid ? { value: day(date), end: year?.end ?? ordinal.end } : undefined;
}

function readYear(words: readonly string[], at: number): Read<number> | undefined {
  const plain = readNumber(words, at);
  if (plain && plain.value >= 2000 && plain.value < 2100) return plain;
  const century = plain?.value === 20 ? readNumber(words, plain.end) : undefined;
  return century && century.value > 9 ? { value: 2000 + century.value, end: century.end } : undefined;
}

/** "the fifth" with no month is the next fifth to come, today included. */
function bareDay(ordinal: Read<number>, today: DateTime): Read<string> | undefined {
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const date = today.startOf('month').plus({ months: ahead }).set({ day: ordinal.value });
    if (date.day === ordinal.value && date >= today.startOf('day'))
      return { value: day(date), end: ordinal.end };
  }
  return undefined;
}
