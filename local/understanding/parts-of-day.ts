import type { Read } from './numbers';

export type PartOfDay = 'MO' | 'AF' | 'EV' | 'NI';

const mealTimes: ReadonlyMap<string, string> = new Map([
  ['breakfast', '08:00'],
  ['elevenses', '11:00'],
  ['lunch', '12:30'],
  ['dinner', '12:30'],
  ['tea', '17:00'],
  ['supper', '20:00'],
  ['bed', '22:00'],
]);

/** A while before a meal begins, and when it is over. */
const aroundMeals: ReadonlyMap<string, string> = new Map([
  ['before breakfast', '07:30'],
  ['after breakfast', '09:00'],
  ['before lunch', '12:00'],
  ['after lunch', '13:30'],
  ['before dinner', '12:00'],
  ['after dinner', '13:30'],
  ['before tea', '16:30'],
  ['after tea', '18:00'],
  ['before supper', '19:30'],
  ['after supper', '21:00'],
  ['before bed', '21:30'],
]);

export const parts: ReadonlyMap<string, PartOfDay> = new Map([
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

/** The part of the day that a sentence speaks of, if it speaks of just one. */
export function partSpokenOf(words: readonly string[]): PartOfDay | undefined {
  const found = new Set(words.flatMap((word) => parts.get(word) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

export function readMealTime(words: readonly string[], at: number): Read<string> | undefined {
  const joined = /^(breakfast|lunch|dinner|tea|supper|bed)times?$/.exec(words[at] ?? '')?.[1];
  if (joined) return { value: mealTimes.get(joined) ?? '', end: at + 1 };
  const around =
    /^(before|after) (?:my |i have had my |i go to )?(breakfast|lunch|dinner|tea|supper|bed)\b(?! time)/.exec(
      words.slice(at, at + 6).join(' '),
    );
  const named = aroundMeals.get(`${around?.[1] ?? ''} ${around?.[2] ?? ''}`);
  if (around && named) return { value: named, end: at + around[0].split(' ').length };
  const meal = mealTimes.get(words[at] ?? '');
  if (!meal) return undefined;
  if (words[at] === 'elevenses') return { value: meal, end: at + 1 };
  return words[at + 1] === 'time' ? { value: meal, end: at + 2 } : undefined;
}

/** "in the morning", "at night", "a. m.", "tonight", "of an evening", also right after a date. */
export function readHalf(words: readonly string[], at: number): Read<PartOfDay> | undefined {
  if (words[at] === 'am') return { value: 'MO', end: at + 1 };
  if (words[at] === 'pm') return { value: 'AF', end: at + 1 };
  return readPart(words, at);
}

export function readPart(words: readonly string[], at: number): Read<PartOfDay> | undefined {
  const rest = words.slice(at, at + 6).join(' ');
  const said =
    /^(?:first thing(?! (?:in the|of a) )|last thing(?! at ))\b|^((?:(?:first|last) thing )?(?:(?:in|on|of|during|for) (?:the|a|an) (?:early |late )?|at |this |the |by |early |late ))?(morning|mornings|morn|afternoon|afternoons|evening|evenings|night|nights|tonight)\b/.exec(
      rest,
    );
  const part = parts.get(said?.[2] ?? (said?.[0].startsWith('first') ? 'morning' : 'night'));
  return said && part ? { value: part, end: at + said[0].split(' ').length } : undefined;
}
