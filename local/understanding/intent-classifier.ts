import { Classifier } from './classifier';
import { FeatureNumbers, type Knowledge } from './features';
import type { Taught } from './lessons';
import { stem } from './stem';

/** A word met at most this often in teaching is strange, so that strangeness itself can be learned from. */
const STRANGE = 1;
/** A feature met less often than this teaches nothing that holds elsewhere. */
const SEEN_OFTEN = 2;

/** What is general about words, known before any sample is. */
export type General = Omit<Knowledge, 'isStrange'>;

/** What was learned, as plain data that can be kept. */
export interface LearnedIntents {
  readonly intents: readonly string[];
  readonly familiar: readonly string[];
  readonly features: readonly string[];
  readonly weights: Float32Array;
}

/** Learns from taught sentences what tells the intents apart. */
export function learnIntents(taught: readonly Taught[], general: General): LearnedIntents {
  const familiar = familiarStems(taught);
  const numbers = new FeatureNumbers({ ...general, isStrange: (word) => !familiar.has(word) });
  const intents = [...new Set(taught.map(({ intent }) => intent))];
  const labels = new Map(intents.map((intent, label) => [intent, label]));
  const all = taught.map(({ words }) => numbers.of(words));
  const kept = numbers.keepFrequent(all, SEEN_OFTEN);
  const examples = taught.map(({ intent }, at) => ({
    features: kept(all[at]),
    label: labels.get(intent) ?? 0,
  }));
  const classifier = new Classifier(intents.length, new Float32Array(intents.length * numbers.size));
  classifier.learn(examples);
  return { intents, familiar: [...familiar], features: numbers.names(), weights: classifier.weights };
}

/** How likely each intent is for a sentence, by what was learned. */
export function likelihoods(
  { intents, familiar, features, weights }: LearnedIntents,
  general: General,
): (words: readonly string[]) => ReadonlyMap<string, number> {
  const known = new Set(familiar);
  const numbers = new FeatureNumbers({ ...general, isStrange: (word) => !known.has(word) }, features);
  const classifier = new Classifier(intents.length, weights);
  return (words) => {
    const shares = classifier.probabilities(numbers.of(words));
    return new Map(intents.map((intent, label) => [intent, shares[label] ?? 0]));
  };
}

function familiarStems(taught: readonly Taught[]): ReadonlySet<string> {
  const met = new Map<string, number>();
  for (const { words } of taught) {
    for (const word of new Set(words.map(stem))) met.set(word, (met.get(word) ?? 0) + 1);
  }
  return new Set([...met].filter(([, times]) => times > STRANGE).map(([word]) => word));
}
