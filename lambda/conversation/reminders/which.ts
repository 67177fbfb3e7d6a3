import type { Home } from '../../household/home';
import { isLive, type Reminder } from '../../household/reminders';

/** Which of her reminders she means. */
export type Meant =
  | { kind: 'one'; reminder: Reminder }
  /** Two or more fit as well as each other; or she named none, and has several. */
  | { kind: 'several' }
  | { kind: 'none' };

/** By the words that matter; where she named none and has only one, that one. */
export function reminderMeant(
  named: string | undefined,
  { state }: Home,
  among?: readonly Reminder[],
): Meant {
  return meantAmong(named, among ?? state.reminders.list.filter(isLive));
}

/** The same among these. */
export function meantAmong(named: string | undefined, all: readonly Reminder[]): Meant {
  const wanted = wordsOf(named ?? '');
  if (wanted.length === 0) return one(all);
  const scored = all.map((reminder) => ({ reminder, score: shared(wanted, wordsOf(reminder.text)) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0
    ? { kind: 'none' }
    : one(scored.filter(({ score }) => score === best).map(({ reminder }) => reminder));
}

function one([first, ...others]: readonly Reminder[]): Meant {
  if (!first) return { kind: 'none' };
  return others.length > 0 ? { kind: 'several' } : { kind: 'one', reminder: first };
}

/** Words that stand in every reminder, and say nothing about which. */
const common = new Set(
  'a an the my your it them that this one to take have do put be of for about reminder and in on at i you me some go get'.split(
    ' ',
  ),
);

/** The words that tell one reminder from another, without their endings. */
function wordsOf(said: string): string[] {
  return said
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '' && !common.has(word))
    .map((word) => word.replace(/(?<=\w{3})(s|es|ing|ed)$/, ''));
}

/** Nearly the same counts: "drink" and "drank" share their beginning with "drinks". */
const shared = (wanted: readonly string[], has: readonly string[]): number =>
  wanted.filter((word) => has.some((each) => each === word || sameThing(each, word))).length;

/** What people call by several names. */
const things = [
  ['tablet', 'pill', 'medicine', 'medication', 'med'],
  ['drink', 'water', 'tea', 'cuppa', 'drank', 'drunk'],
  ['lunch', 'dinner', 'meal', 'eat', 'eaten', 'ate'],
  ['ring', 'call', 'phone', 'telephone', 'rung', 'rang'],
];

const sameThing = (one: string, other: string): boolean =>
  things.some((names) => names.includes(one) && names.includes(other));
