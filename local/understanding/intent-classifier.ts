import { Classifier } from './classifier';
import { FeatureNumbers, type Knowledge } from './features';
import type { Taught } from './lessons';
import { stem } from './stem';

/** A word met at most this often in teaching is strange, so that strangeness itself can be learned from. */
const STRANGE = 1;
/** A feature met less often than this teaches nothing that holds elsewhere. */
const SEEN_OFTEN = 2;

/** Learns from taught sentences how likely each intent is for a new one. */
export function learnIntents(
  taught: readonly Taught[],
  general: Omit<Knowledge, 'isStrange'>,
): (words: readonly string[]) => ReadonlyMap<string, number> {
  const met = new Map<string, number>();
  for (const { words } of taught) {
    for (const word of new Set(words.map(stem))) met.set(word, (met.get(word) ?? 0) + 1);
  }
  const numbers = new FeatureNumbers({ ...general, isStrange: (word) => (met.get(word) ?? 0) <= STRANGE });
  const intents = [...new Set(taught.map(({ intent }) => intent))];
  const labels = new Map(intents.map((intent, label) => [intent, label]));
  const all = taught.map(({ words }) => numbers.of(words));
  const kept = numbers.keepFrequent(all, SEEN_OFTEN);
  const examples = taught.map(({ intent }, at) => ({
    features: kept(all[at]),
    label: labels.get(intent) ?? 0,
  }));
  const classifier = new Classifier(intents.length, numbers.size, examples);
  return (words) => {
    const shares = classifier.probabilities(numbers.of(words));
    return new Map(intents.map((intent, label) => [intent, shares[label] ?? 0]));
  };
}
