import { align, type Alignment } from './alignment';
import { type General, likelihoods } from './intent-classifier';
import type { Learned } from './learned';
import type { LanguageModel } from './model-shape';
import { sampleTree } from './sample-tree';
import type { Sentence } from './sentence';

/** An intent that a sentence may mean. */
export interface Candidate {
  readonly intent: string;
  /** The classifier's share, 0 to 1. */
  readonly share: number;
  /** How far the sentence follows the nearest sample of the intent, 0 to 1. */
  readonly followed: number;
  readonly alignment: Alignment | undefined;
}

/** No alignment is looked for that leaves more than this share of a sentence's weight unexplained. */
const UNEXPLAINED = 0.75;
/** Sentences of light words only are measured as if they weighed this much. */
const LIGHT_SENTENCE = 0.3;

/** Asks two that know a model's samples about a sentence: the classifier and the alignment. */
export function candidateFinder(
  model: LanguageModel,
  learned: Learned,
  general: General,
): (sentence: Sentence) => readonly Candidate[] {
  const tree = sampleTree(model);
  const slots = new Map(model.intents.map((intent) => [intent.name, intent.slots ?? []]));
  const slotsOf = (intent: string) => slots.get(intent) ?? [];
  const likelihood = likelihoods(learned.intents, general);
  return (sentence) => {
    const weights = sentence.words.map((word) => learned.weights.get(word) ?? 1);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const alignments = align(tree, sentence, weights, total * UNEXPLAINED, slotsOf);
    return [...likelihood(sentence.words)].map(([intent, share]) => {
      const alignment = alignments.find((candidate) => candidate.intent === intent);
      const followed = alignment ? Math.max(0, 1 - alignment.cost / Math.max(total, LIGHT_SENTENCE)) : 0;
      return { intent, share, followed, alignment };
    });
  };
}
