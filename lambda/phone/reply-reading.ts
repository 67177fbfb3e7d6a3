import type { Meaning } from './reply-meaning';
import type { Clause } from './reply-clauses';
import * as phrases from './reply-phrases';
import { takeTimes } from './reply-times';

/** What one clause says, once every phrase that is known has been taken out of it. */
export interface ClauseReading {
  clause: Clause;
  question: boolean;
  meanings: ReadonlySet<Meaning>;
  /** A bare "yes" or "no": too little beside a question. */
  weak: ReadonlySet<'yes' | 'no'>;
  hints: ReadonlySet<Hint>;
  later: boolean;
  digits: readonly number[];
  names: readonly string[];
  /** Words that are not known here. */
  leftOver: readonly string[];
}

/** Means nothing alone, and something beside the rest. */
export type Hint = 'contact' | 'fine' | 'she-was-fine' | 'all-good' | 'reason' | 'noncommittal';

const relations = new Set(
  'mum mom mam mummy ma dad daddy da pa nan nana nanna nanny gran granny grandma grandad granddad grandpa auntie aunty aunt uncle mother father'.split(
    ' ',
  ),
);
/** A name that is also a word counts as the name only where a name can stand. */
const nameAndWord = /(?:(?<=\b(?:for|to|with|see|on|\d) )will\b|\bwill$|^will(?= \d))/g;

/** Longer phrases first: what is taken out cannot be read a second time. */
const steps: readonly [RegExp, Meaning | Hint | null][] = [
  [phrases.smallTalk, null],
  [phrases.wrongNumber, 'wrong-number'],
  [phrases.falseAlarm, 'fine'],
  [phrases.cannot, 'cannot'],
  [phrases.sheIsFine, 'fine'],
  [phrases.sheWasFine, 'she-was-fine'],
  [phrases.contact, 'contact'],
  [phrases.ringing, 'ringing'],
  [phrases.going, 'going'],
  [phrases.there, 'there'],
  [phrases.reasons, 'reason'],
  [phrases.allGood, 'all-good'],
];
const hints: ReadonlySet<string> = new Set<Hint>([
  'contact',
  'fine',
  'she-was-fine',
  'all-good',
  'reason',
  'noncommittal',
]);

export function readClause(clause: Clause, names: readonly string[], signature: string): ClauseReading {
  const meanings = new Set<Meaning>();
  const found = new Set<Hint>();
  const weak = new Set<'yes' | 'no'>();
  if (phrases.leave.test(clause.words)) meanings.add('leave');
  if (meanings.size > 0) return reading(clause, { meanings, question: false });

  const named = nameThem(clause.words, names);
  const timed = takeTimes(named.words);
  let rest = timed.words;
  for (const [phrase, meaning] of steps) {
    rest = rest.replace(phrase, () => {
      if (meaning === 'fine') meanings.add('fine');
      else if (meaning !== null && hints.has(meaning)) found.add(meaning as Hint);
      else if (meaning !== null) meanings.add(meaning as Meaning);
      return '|';
    });
  }
  rest = rest
    .replace(phrases.no, () => (weak.add('no'), '|'))
    .replace(phrases.yes, () => (weak.add('yes'), '|'));
  rest = rest.replace(phrases.noncommittal, () => (found.add('noncommittal'), '|'));
  rest = rest.replace(phrases.fineAlone, () => (found.add('fine'), '|')).replace(phrases.filler, '|');
  const words = rest
    .split(/[ |]+/)
    .filter((word) => word !== '' && word !== phrases.person && word !== `${phrases.person}s`);
  const digits = words.flatMap((word) => digitOf(word, clause));
  const signed = plainWords(signature);
  const leftOver = words.filter((word) => digitOf(word, clause).length === 0 && !signed.includes(word));
  return reading(clause, {
    meanings,
    weak,
    hints: found,
    later: timed.later,
    digits,
    names: named.names,
    leftOver,
  });
}

const digitOf = (word: string, clause: Clause): number[] => {
  if (/^[1-9]$/.test(word)) return [Number(word)];
  // Spelt out it is an answer only when nothing else is said: "no one", "one of us".
  return word === clause.words ? ({ one: [1], two: [2] }[word] ?? []) : [];
};

/** Puts one word for all that may name somebody, and keeps which names were said. */
function nameThem(words: string, names: readonly string[]): { words: string; names: string[] } {
  const known = new Set(names.flatMap((name) => plainWords(name)));
  const said: string[] = [];
  const asWord = words.replace(nameAndWord, (word) =>
    known.has(word) ? (said.push(word), phrases.person) : word,
  );
  const all = asWord.split(' ').map((word) => {
    const owner = word.endsWith('s') ? word.slice(0, -1) : '';
    if (relations.has(word)) return phrases.person;
    if (relations.has(owner)) return `${phrases.person}s`;
    if (word !== 'will' && known.has(word)) return (said.push(word), phrases.person);
    if (owner !== 'will' && known.has(owner)) return (said.push(owner), `${phrases.person}s`);
    return word;
  });
  // "Mary Hughes" is one person.
  return { words: all.join(' ').replace(/personx personx/g, phrases.person), names: said };
}

/** A name as it looks in a clause. */
const plainWords = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

function reading(clause: Clause, said: Partial<ClauseReading>): ClauseReading {
  return {
    clause,
    question: clause.question,
    meanings: new Set(),
    weak: new Set(),
    hints: new Set(),
    later: false,
    digits: [],
    names: [],
    leftOver: [],
    ...said,
  };
}
