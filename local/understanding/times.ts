import { readNumber, type Read } from './numbers';

/** Half a day, in minutes: what a clock face can show. */
const FACE = 12 * 60;
/** Ambiguous times are taken to lie in the twelve hours from 07:00, when most reminders and visits are. */
const DAY_BEGINS = 7 * 60;
/** "At night" means the evening down to this time on the clock face, and after midnight before it. */
const NIGHT_ENDS = 5 * 60;

export type PartOfDay = 'MO' | 'AF' | 'EV' | 'NI';

/** Minutes on a 12-hour face, or of the day when the words leave no doubt. */
interface ClockReading {
  readonly minutes: number;
  readonly certain: boolean;
}

const mealTimes: ReadonlyMap<string, string> = new Map([
  ['breakfast', '08:00'],
  ['elevenses', '11:00'],
  ['lunch', '12:30'],
  ['dinner', '12:30'],
  ['tea', '17:00'],
  ['supper', '20:00'],
  ['bed', '22:00'],
]);

const parts: ReadonlyMap<string, PartOfDay> = new Map([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['morn', 'MO'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
  ['tonight', 'NI'],
]);

/**
 * An `AMAZON.TIME` from `at` on: `HH:mm`, or MO, AF, EV, NI for a part of the day. `hint` is a part of the day
 * said elsewhere in the sentence ("tomorrow morning, at eight").
 */
export function readTime(words: readonly string[], at: number, hint?: PartOfDay): Read<string> | undefined {
  if (!mayBegin(words, at)) return undefined;
  return readMealTime(words, at) ?? readClockAndPart(words, at, hint) ?? readPartThenClock(words, at);
}

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const beginnings = setOf(
  'half quarter noon midday mid midnight oh breakfast lunch dinner tea supper bed elevenses',
);
/** Words that begin a time only before certain others. */
const openers = setOf('a in on of during for at this by first early late');
const followers = setOf('quarter the a an early late thing in');

/** Most words begin no time; asking this first spares them the grammar below. */
function mayBegin(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (openers.has(word)) return parts.has(next) || followers.has(next);
  return (
    beginnings.has(word) || parts.has(word) || /^\d|times?$/.test(word) || readNumber([word], 0) !== undefined
  );
}

/** The part of the day that a sentence speaks of, if it speaks of just one. */
export function partSpokenOf(words: readonly string[]): PartOfDay | undefined {
  const found = new Set(words.flatMap((word) => parts.get(word) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
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

function readMealTime(words: readonly string[], at: number): Read<string> | undefined {
  const joined = /^(breakfast|lunch|dinner|tea|supper|bed)times?$/.exec(words[at] ?? '')?.[1];
  if (joined) return { value: mealTimes.get(joined) ?? '', end: at + 1 };
  const meal = mealTimes.get(words[at] ?? '');
  if (!meal) return undefined;
  if (words[at] === 'elevenses') return { value: meal, end: at + 1 };
  return words[at + 1] === 'time' ? { value: meal, end: at + 2 } : undefined;
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

/** "in the morning", "at night", "a. m.", "tonight", "of an evening", also right after a date. */
function readHalf(words: readonly string[], at: number): Read<PartOfDay> | undefined {
  if (words[at] === 'am') return { value: 'MO', end: at + 1 };
  if (words[at] === 'pm') return { value: 'AF', end: at + 1 };
  return readPart(words, at);
}

function readPart(words: readonly string[], at: number): Read<PartOfDay> | undefined {
  const rest = words.slice(at, at + 4).join(' ');
  const said =
    /^((?:in|on|of|during|for) (?:the|a|an) (?:early |late )?|at |this |by |first thing in the |early |late )?(morning|mornings|morn|afternoon|afternoons|evening|evenings|night|nights|tonight)\b/.exec(
      rest,
    );
  const part = parts.get(said?.[2] ?? '');
  return said && part ? { value: part, end: at + said[0].split(' ').length } : undefined;
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
  const number = readNumber(words, at);
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
  const hour = readHour(words, military ? at + 1 : at);
  if (!hour) return undefined;
  const certain = military || hour.value.certain;
  const afterHour = words[hour.end];
  if (afterHour === 'hundred') {
    return {
      value: { minutes: hour.value.minutes, certain: true },
      end: skip(words, hour.end + 1, ['hours']),
    };
  }
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
