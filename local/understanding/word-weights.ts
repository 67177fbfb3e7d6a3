import type { Taught } from './lessons';

const LIGHTEST = 0.12;

/**
 * How much words say about what is meant: those that many intents use say little ("is", "my"), rare ones much. Inverse
 * document frequency with intents for documents, scaled to 0.12 … 1. A word that is not listed weighs 1.
 */
export function wordWeights(taught: readonly Taught[]): ReadonlyMap<string, number> {
  const intents = new Map<string, Set<string>>();
  for (const { intent, words } of taught) {
    for (const word of words) {
      const users = intents.get(word);
      if (users) users.add(intent);
      else intents.set(word, new Set([intent]));
    }
  }
  const all = new Set(taught.map(({ intent }) => intent)).size;
  const shared = [...intents].filter(([, users]) => users.size > 1);
  return new Map(
    shared.map(([word, users]) => [word, Math.max(LIGHTEST, 1 - Math.log(users.size) / Math.log(all))]),
  );
}
