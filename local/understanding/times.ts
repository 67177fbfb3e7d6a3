import { readNumber, type Read } from './numbers';
import { type PartOfDay, parts, readHalf, readMealTime, readPart } from './parts-of-day';

export { partSpokenOf } from './parts-of-day';

/** Half a day, in minutes: what a clock face can show. */
const FACE = 12 * 60;
/** Ambiguous times are taken to lie in the twelve hours from 07:00, when most reminders and visits are. */
const DAY_BEGINS = 7 * 60;
/** "At night" means the evening down to this time on the clock face, and after midnight before it. */
const NIGHT_ENDS = 5 * 60;

/** Minutes on a 12-hour face, or of the day when the words leave no doubt. */
interface ClockReading {
  readonly minutes: number;
  readonly certain: boolean;
}

/**
 * An `AMAZON.TIME` from `at` on: `HH:mm`, or MO, AF, EV, NI for a part of the day. `hint` is a part of the day
 * said elsewhere in the sentence ("tomorrow morning, at eight").
 */
export function readTime(words: readonly string[], at: number, hint?: PartOfDay): Read<string> | undefined {
  const meal = /^(?:before|after)$/.test(words[at] ?? '') ? readMealTime(words, at) : undefined;
  if (meal) return meal;
  const nearly = skipNearly(words, at);
  if (nearly > at) return readTime(words, nearly, hint);
  if (!mayBegin(words, at)) return undefined;
  return readMealTime(words, at) ?? readClockAndPart(words, at, hint) ?? readPartThenClock(words, at);
}

/** "About", "just after", "dead on": nobody sets a clock by them. */
function skipNearly(words: readonly string[], at: number): number {
  const said =
    /^(?:(?:just|a bit|a little|shortly|bang|dead|right) )?(?:after|before|gone|on) (?=\w)|^(?:about|around|roughly|exactly|approximately|say) (?=\w)/.exec(
      words.slice(at, at + 4).join(' '),
    );
  const skipped = said ? said[0].trim().split(' ').length : 0;
  return skipped > 0 && (skipped > 1 || !/^(?:after|before|on)$/.test(words[at] ?? '')) ? at + skipped : at;
}

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const beginnings = setOf(
  'half quarter noon midday mid midnight oh breakfast lunch dinner tea supper bed elevenses',
);
/** Words that begin a time only before certain others. */
const openers = setOf('a the in on of during for at this by first last early late');
const followers = setOf('quarter minute the a an early late thing in morning');

/** Most words begin no time; asking this first spares them the grammar below. */
function mayBegin(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (word === 'before' || word === 'after') return readMealTime(words, at) !== undefined;
  if (openers.has(word)) return parts.has(next) || followers.has(next);
  return (
    beginnings.has(word) || parts.has(word) || /^\d|times?$/.test(word) || readNumber([word], 0) !== undefined
  );
}

function readClockAndPart(words: readonly string[], at: number, hint?: PartOfDay): Read<string> | undefined {
  const clock = readClock(words, at);
  if (!clock) return undefined;
  const half = readHalf(words, clock.end);
  const end = half?.end ?? clock.end;
  return { value: format(minuteOfDay(clock.value, half?.value ?? hint)), end };
}

function readPartThenClock(words: readonly string[], at: number): Read<string> | undefined {
  const part = readPart(words, at);
  if (!part) return undefined;
  const next = words[part.end] === 'at' || words[part.end] === 'about' ? part.end + 1 : part.end;
  const clock = readClock(words, next);
  return clock
    ? { value: format(minuteOfDay(clock.value, part.value)), end: clock.end }
    : { value: part.value, end: part.end };
}

function minuteOfDay(clock: ClockReading, part: PartOfDay | undefined): number {
  if (clock.certain) return clock.minutes % (2 * FACE);
  const face = clock.minutes % FACE;
  switch (part) {
    case 'MO':
      return face;
    case 'AF':
    case 'EV':
      return face + FACE;
    case 'NI':
      return face < NIGHT_ENDS ? face : face + FACE;
    case undefined:
      return face < DAY_BEGINS ? face + FACE : face;
  }
}

function format(minutes: number): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function readClock(words: readonly string[], at: number): Read<ClockReading> | undefined {
  return (
    readDigits(words, at) ?? readNamed(words, at) ?? readPastOrTo(words, at) ?? readHourAndMinutes(words, at)
  );
}

function readDigits(words: readonly string[], at: number): Read<ClockReading> | undefined {
  const digits = /^(\d{1,2})[:.](\d{2})$/.exec(words[at] ?? '');
  if (!digits) return undefined;
  const [hours, minutes] = [Number(digits[1]), Number(digits[2])];
  if (hours > 23 || minutes > 59) return undefined;
  const certain = hours > 12 || hours === 0 || (digits[1] ?? '').startsWith('0');
  return {
    value: { minutes: hours * 60 + minutes, certain },
    end: skip(words, at + 1, ["o'clock", 'hours']),
  };
}

function readNamed(words: readonly string[], at: number): Read<ClockReading> | undefined {
  const start = words[at] === 'twelve' || words[at] === '12' ? at + 1 : at;
  const word = words[start];
  if (word === 'noon' || word === 'midday')
    return { value: { minutes: FACE, certain: true }, end: start + 1 };
  if (word === 'mid' && words[start + 1] === 'day')
    return { value: { minutes: FACE, certain: true }, end: start + 2 };
  return word === 'midnight' ? { value: { minutes: 0, certain: true }, end: start + 1 } : undefined;
}

function readPastOrTo(words: readonly string[], at: number): Read<ClockReading> | undefined {
  const minutes = readMinutesWord(words, at);
  if (!minutes) return undefined;
  const link = words[minutes.end];
  const sign =
    link === 'past' || link === 'after' ? 1 : link === 'to' || link === 'before' || link === 'til' ? -1 : 0;
  if (sign === 0)
    return minutes.value === 30 && words[at] === 'half' ? readHalfHour(words, minutes.end) : undefined;
  const hour = readNamed(words, minutes.end + 1) ?? readHour(words, minutes.end + 1);
  if (!hour) return undefined;
  const day = 2 * FACE;
  return {
    value: { ...hour.value, minutes: (hour.value.minutes + sign * minutes.value + day) % day },
    end: hour.end,
  };
}

/** British "half eight" is half past eight. */
function readHalfHour(words: readonly string[], at: number): Read<ClockReading> | undefined {
  const hour = readHour(words, at);
  return hour && { value: { ...hour.value, minutes: hour.value.minutes + 30 }, end: hour.end };
}

function readMinutesWord(words: readonly string[], at: number): Read<number> | undefined {
  if (words[at] === 'half') return { value: 30, end: at + 1 };
  const quarter = words[at] === 'a' ? at + 1 : at;
  if (words[quarter] === 'quarter') return { value: 15, end: quarter + 1 };
  const old = words.slice(at, at + 3).join(' ') === 'five and twenty';
  const single = words[at] === 'a' && words[at + 1] === 'minute';
  if (single) return { value: 1, end: at + 2 };
  const number = old ? { value: 25, end: at + 3 } : readNumber(words, at);
  if (!number || number.value < 1 || number.value > 59) return undefined;
  return { value: number.value, end: skip(words, number.end, ['minutes', 'minute']) };
}

function readHour(words: readonly string[], at: number): Read<ClockReading> | undefined {
  const number = readNumber(words, at);
  if (!number || number.value > 23 || number.value < 1) return undefined;
  const value = { minutes: number.value * 60, certain: number.value > 12 };
  return { value, end: skip(words, number.end, ["o'clock", 'oclock', 'hours']) };
}

/** "eight", "eight thirty", "nine oh five", "nineteen forty", "oh seven hundred". */
function readHourAndMinutes(words: readonly string[], at: number): Read<ClockReading> | undefined {
  const military = words[at] === 'oh' || words[at] === 'zero';
  const start = military ? at + 1 : at;
  const hundreds = words[start + 1] === 'hundred' ? readHour([words[start] ?? ''], 0) : undefined;
  if (hundreds) {
    return {
      value: { minutes: hundreds.value.minutes, certain: true },
      end: skip(words, start + 2, ['hours']),
    };
  }
  const hour = readHour(words, start);
  if (!hour) return undefined;
  const certain = military || hour.value.certain;
  const afterHour = words[hour.end];
  const oh = afterHour === 'oh' || afterHour === 'zero' || afterHour === 'o';
  const minutes = readNumber(words, oh ? hour.end + 1 : hour.end);
  const fits = minutes && minutes.value < 60 && (oh ? minutes.value < 10 : minutes.value >= 10);
  if (!fits) return { value: { minutes: hour.value.minutes, certain }, end: hour.end };
  return {
    value: { minutes: hour.value.minutes + minutes.value, certain },
    end: skip(words, minutes.end, ['hours']),
  };
}

function skip(words: readonly string[], at: number, skipped: readonly string[]): number {
  return skipped.includes(words[at] ?? '') ? at + 1 : at;
}
