import type { Taught } from './lessons';

const LIGHTEST = 0.12;

/**
 * How much a word says about what is meant: words that many intents use say little ("is", "my"), rare and unknown
 * ones much. Inverse document frequency with intents for documents, scaled to 0.12 … 1.
 */
export function wordWeights(taught: readonly Taught[]): (word: string) => number {
  const intents = new Map<string, Set<string>>();
  for (const { intent, words } of taught) {
    for (const word of words) {
      const users = intents.get(word);
      if (users) users.add(intent);
      else intents.set(word, new Set([intent]));
    }
  }
  const all = new Set(taught.map(({ intent }) => intent)).size;
  return (word) => {
    const users = intents.get(word)?.size ?? 0;
    return users === 0 ? 1 : Math.max(LIGHTEST, 1 - Math.log(users) / Math.log(all));
  };
}
