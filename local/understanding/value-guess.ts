import { stem } from './stem';
import type { SlotType } from './model-shape';
import { hear } from './spoken';

/** A meaning guessed, and the words that speak for it: from one up to before another. */
export interface Guess {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A guess needs this much more weight than the next best meaning, and at least this much in all. */
const MARGIN = 0.15;
const ENOUGH = 0.5;
/** Words lighter than this are said of everything, whatever values happen to use them. */
const TELLING = 0.4;

/**
 * Guesses which of a type's meanings a sentence speaks of when none of its listed phrases is said in full: each
 * word votes for the meanings whose phrases use it, in proportion, and words used by all say nothing.
 */
export function valueGuesser(
  type: SlotType,
  weightOf: (word: string) => number,
): (words: readonly string[]) => Guess | undefined {
  const uses = new Map<string, Map<string, number>>();
  const ids = (type.values ?? []).flatMap((value) => value.id ?? []);
  for (const value of type.values ?? []) {
    if (value.id === undefined) continue;
    const phrases = [value.name.value, ...value.name.synonyms];
    for (const phrase of phrases) {
      for (const { text } of hear(phrase).tokens) {
        const users = uses.get(stem(text)) ?? new Map<string, number>();
        users.set(value.id, (users.get(value.id) ?? 0) + 1 / phrases.length);
        uses.set(stem(text), users);
      }
    }
  }
  return (words) => {
    const votes = new Map<string, number>();
    for (const word of new Set(words.filter((heard) => weightOf(heard) >= TELLING).map(stem))) {
      const users = uses.get(word);
      const all = users && [...users.values()].reduce((sum, share) => sum + share, 0);
      if (!users || !all) continue;
      // Spread over all meanings a word says nothing; at one meaning it says all it can.
      const spread = [...users.values()].reduce(
        (sum, share) => sum - (share / all) * Math.log(share / all),
        0,
      );
      const telling = Math.max(0, 1 - spread / Math.log(Math.max(2, Math.min(ids.length, 4))));
      for (const [id, share] of users) votes.set(id, (votes.get(id) ?? 0) + (share / all) * telling);
    }
    const [best, next] = [...votes].sort((a, b) => b[1] - a[1]);
    if (!best || best[1] < ENOUGH || best[1] - (next?.[1] ?? 0) < MARGIN) return undefined;
    return {
      id: best[0],
      ...tellingWords(words, (word) =>
        weightOf(word) < TELLING ? 0 : (uses.get(stem(word))?.get(best[0]) ?? 0),
      ),
    };
  };
}

/** From the word that speaks most for a meaning, on over its neighbours that speak for it too. */
function tellingWords(
  words: readonly string[],
  voteOf: (word: string) => number,
): { readonly from: number; readonly to: number } {
  const votes = words.map(voteOf);
  let from = votes.indexOf(Math.max(...votes));
  let to = from + 1;
  while (from > 0 && (votes[from - 1] ?? 0) > 0) from -= 1;
  while (to < words.length && (votes[to] ?? 0) > 0) to += 1;
  return { from, to };
}
