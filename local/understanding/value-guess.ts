import { stem } from './stem';
import type { SlotType } from './model-shape';
import { hear } from './spoken';

/** A guess needs this much more weight than the next best meaning, and at least this much in all. */
const MARGIN = 0.15;
const ENOUGH = 0.5;

/**
 * Guesses which of a type's meanings a sentence speaks of when none of its listed phrases is said in full: each
 * word votes for the meanings whose phrases use it, in proportion, and words used by all say nothing.
 */
export function valueGuesser(type: SlotType): (words: readonly string[]) => string | undefined {
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
    for (const word of new Set(words.map(stem))) {
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
    return best && best[1] >= ENOUGH && best[1] - (next?.[1] ?? 0) >= MARGIN ? best[0] : undefined;
  };
}
