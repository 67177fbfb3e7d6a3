import { Classifier } from './classifier';
import { withoutFillers } from './fillers';
import { lessons, Vocabulary } from './lessons';
import { builtInSamples } from './built-in-samples';
import type { DynamicEntities, Model, Now, SlotValue } from './model-shape';
import { SampleTree } from './sample-tree';
import { slotReaders } from './slot-reading';
import { fillSlots } from './slot-filling';
import { hear } from './spoken';

export type { Model, Now, SlotValue } from './model-shape';

/** What a skill is waiting for, so that a bare answer is taken as one. */
export interface Context {
  readonly expecting?: { readonly intent: string; readonly slot: string };
  readonly dynamicEntities?: readonly DynamicEntities[];
}

export interface Understood {
  readonly utterance: string;
  readonly intent: string;
  readonly slots: Readonly<Record<string, SlotValue>>;
  /** How sure it is, 0 to 1; for a Fallback, how near the best intent came. */
  readonly score: number;
}

export interface Understanding {
  understand(utterance: string, now: Now, context?: Context): Understood;
}

const FALLBACK = 'AMAZON.FallbackIntent';
const HELP = 'AskForHelpIntent';
const SURE_ENOUGH = 0.35;
/** A call for help is taken on half the evidence: a question back is right, silence is wrong. */
const SURE_ENOUGH_FOR_HELP = 0.2;

/** Learns an interaction model's samples and slot types, as Alexa does when a skill is built. */
export function createUnderstanding(model: Model): Understanding {
  const language = withBuiltIns(model);
  const readersFor = slotReaders(language);
  const tree = new SampleTree(language);
  const taught = lessons(language);
  const plain = readersFor({ local: '2026-01-01T09:00' }, []);
  const vocabulary = new Vocabulary(plain);
  const labels = [...new Set(taught.map((lesson) => lesson.intent))];
  const counts = new Map<string, number>();
  for (const { intent } of taught) counts.set(intent, (counts.get(intent) ?? 0) + 1);
  const examples = taught.map(({ intent, words }) => ({
    features: vocabulary.learn(words),
    label: labels.indexOf(intent),
    weight: 1,
  }));
  const classifier = new Classifier(labels.length, vocabulary.size, examples);

  return {
    understand(utterance, now, context = {}) {
      const spoken = hear(utterance);
      const tokens = withoutFillers(spoken.tokens);
      const words = tokens.map((token) => token.text);
      const readers = readersFor(now, context.dynamicEntities ?? []);
      const matches = tree.match(words, readers);
      const shares = classifier.probabilities(vocabulary.known(words, readers));
      const scores = labels.map((intent, index) => {
        const match = matches.find((candidate) => candidate.intent === intent);
        const followed = match ? 1 - match.free / (words.length + 1) : 0;
        const share = shares[index] ?? 0;
        return { intent, score: match?.free === 0 ? 1 : Math.min(0.99, share + 0.5 * followed), share };
      });
      scores.sort((a, b) => b.score - a.score || b.share - a.share);
      const best = scores[0] ?? { intent: FALLBACK, score: 0 };
      const help = scores.find((candidate) => candidate.intent === HELP);
      const chosen =
        help && (best.intent === FALLBACK || best.score < SURE_ENOUGH) && help.score >= SURE_ENOUGH_FOR_HELP
          ? help
          : best.score < SURE_ENOUGH
            ? { intent: FALLBACK, score: best.score }
            : best;
      const slots =
        chosen.intent === FALLBACK
          ? {}
          : fillSlots(language, chosen.intent, { spoken, tokens, readers, match: matches.find((m) => m.intent === chosen.intent) });
      return { utterance, intent: chosen.intent, slots, score: Math.round(chosen.score * 1000) / 1000 };
    },
  };
}

function withBuiltIns(model: Model): Model['interactionModel']['languageModel'] {
  const language = model.interactionModel.languageModel;
  const intents = (language.intents ?? []).map((intent) => ({
    ...intent,
    samples: [...(intent.samples ?? []), ...(builtInSamples[intent.name] ?? [])],
  }));
  return { ...language, intents };
}
