import type { Doubt, Meaning, Reply } from './reply-meaning';
import { turns, withoutChat } from './reply-chat';
import type { ClauseReading, Hint } from './reply-reading';

/** Weighs all clauses of a text together. Whatever does not fit together acknowledges nothing. */
export function weigh(readings: readonly ClauseReading[], digitsMean: 'answer' | 'choice'): Reply {
  const told = withoutChat(readings.filter((reading) => !reading.question));
  const digits = [...new Set(told.flatMap((reading) => reading.digits))];
  const names = [...new Set(readings.flatMap((reading) => reading.names))];
  const leftOver = told.flatMap((reading) => reading.leftOver);
  const asked = readings.some((reading) => reading.question);
  const said = { digits, names };
  const unclear = (doubt: Doubt): Reply => ({ kind: 'unclear', doubt, ...said });

  if (told.length === 0) return unclear('question');
  // "There, is it not?" and "going, or why not?" take back what stands before them.
  const takenBack = readings.some(
    ({ question, clause }) =>
      question && turns.test(clause.words) && told.some((each) => each.clause.sentence === clause.sentence),
  );
  if (takenBack) return unclear('question');
  const meaning = meaningOf(told, digitsMean === 'answer' ? digits : [], asked);
  const onlyDigit =
    digits.length > 0 && told.every((reading) => reading.meanings.size === 0 && reading.weak.size === 0);
  const mayBeName =
    onlyDigit &&
    leftOver.length <= 2 &&
    leftOver.every((word) => /^\p{L}{2,}$/u.test(word) && !turns.test(word));
  if (leftOver.length > 0 && (names.length > 0 || !mayBeName)) {
    return { kind: 'unclear', doubt: 'other-words', digits, names: names.length > 0 ? names : leftOver };
  }
  const withNames = { digits, names: names.length > 0 ? names : leftOver };
  if (meaning === 'contradictory') return unclear('contradictory');
  if (meaning === null) {
    const choice = digits.length > 0 || (names.length > 0 && !asked);
    if (choice) return { kind: 'choice', ...withNames };
    return unclear(asked ? 'question' : told.some((reading) => reading.later) ? 'later' : 'noncommittal');
  }
  if (meaning !== 'fine' && told.some((reading) => reading.later)) return unclear('later');
  return { kind: meaning, ...withNames };
}

/** Both may be said in one text, and the first of each pair is what counts. */
const outweighs: readonly (readonly [Meaning, Meaning])[] = [
  ['fine', 'there'], ['fine', 'going'], ['fine', 'ringing'], ['there', 'going'], ['there', 'ringing'],
  ['going', 'ringing'], ['ringing', 'cannot'], ['wrong-number', 'leave'], ['wrong-number', 'cannot'],
]; // prettier-ignore

function meaningOf(
  told: readonly ClauseReading[],
  digits: readonly number[],
  asked: boolean,
): Meaning | 'contradictory' | null {
  const meanings = new Set(told.flatMap((reading) => [...reading.meanings]));
  const hints = new Set<Hint>(told.flatMap((reading) => [...reading.hints]));
  const weak = new Set(told.flatMap((reading) => [...reading.weak]));

  const metHer = hints.has('contact') || meanings.has('there');
  if (metHer && (hints.has('fine') || hints.has('she-was-fine') || hints.has('all-good')))
    meanings.add('fine');
  else if (hints.has('she-was-fine')) return 'contradictory';
  else if (hints.has('contact') && meanings.size > 0 && !meanings.has('fine')) return 'contradictory';

  if (digits.length > 1) return meanings.size + weak.size > 0 ? 'contradictory' : null;
  const [digit] = digits;
  if (digit !== undefined && digit > 2) return meanings.size > 0 ? 'contradictory' : null;
  if (weak.size === 2) return 'contradictory';
  // "No, she's fine" and "no, all good" may mean either.
  if (weak.has('no') && (meanings.has('fine') || hints.has('all-good'))) return 'contradictory';
  // A bare yes or no beside a question may belong to the question.
  if (weak.size > 0 && asked && meanings.size === 0 && digit === undefined) return null;
  if (digit === 1 || (weak.has('yes') && meanings.size === 0)) meanings.add('going');
  if (digit === 2 || weak.has('no')) meanings.add('cannot');

  if (weak.has('yes') && meanings.has('cannot')) return 'contradictory';
  // Who cannot go may still know that she is fine, if they say how.
  if (meanings.has('cannot') && metHer && meanings.has('fine')) meanings.delete('cannot');
  for (const [stronger, weaker] of outweighs) if (meanings.has(stronger)) meanings.delete(weaker);
  if (meanings.size > 1) return 'contradictory';
  const [only] = meanings;
  if (only === undefined) return null;
  // "Yes, I'm at work" says two things.
  if (hints.has('reason') && (only === 'going' || only === 'there')) return 'contradictory';
  return only;
}
