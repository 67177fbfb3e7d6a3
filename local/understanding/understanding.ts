import type { Alignment } from './alignment';
import { builtInSamples } from './built-in-samples';
import { type Candidate, candidateFinder } from './candidates';
import { elicited, type Expected } from './elicited';
import { learnOnce } from './learned';
import { learnMending } from './mending';
import type { DynamicEntities, LanguageModel, Model, Now, SlotValue } from './model-shape';
import { learnOutlines } from './outline';
import { type Sentence, sentence } from './sentence';
import { fillSlots } from './slot-filling';
import { slotReaders } from './slot-reading';
import { slotTagger } from './slot-tagging';
import { valueGuesser } from './value-guess';
import { readWordKinds } from './word-kinds';

export type { DynamicEntities, Model, Now, SlotValue } from './model-shape';

/** What a skill is waiting for, so that a bare answer is taken as one. */
export interface Context {
  readonly expecting?: Expected;
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
  readonly understand: (utterance: string, now: Now, context?: Context) => Understood;
}

/** Slot types whose meaning can be told from words that no listed value has in just that order. */
const GUESSED: ReadonlySet<string> = new Set(['NEED', 'MOOD', 'PAUSE_REASON', 'INTEREST', 'ROLE', 'BIN']);

/** Intents of staff are about a resident, who is named. */
const STAFF = 'Staff';
const numbers =
  /^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|quarter|half|noon|midday|midnight)\b)/;
const isName = (value: string | undefined): boolean => value !== undefined && !numbers.test(value);

const FALLBACK = 'AMAZON.FallbackIntent';
const HELP = 'AskForHelpIntent';
const SURE_ENOUGH = 0.27;
/** A call for help is taken on half the evidence: a question back is right, silence is wrong. */
const SURE_ENOUGH_FOR_HELP = 0.2;

/** Learns an interaction model's samples and slot types, as Alexa does when a skill is built. */
export function createUnderstanding(model: Model): Understanding {
  const language = withBuiltIns(model);
  const readersFor = slotReaders(language);
  const mend = learnMending(language);
  const general = { outline: learnOutlines(language), kindOf: readWordKinds() };
  const learned = learnOnce(language, mend, general);
  const candidatesFor = candidateFinder(language, learned, general);
  const weightOf = (word: string): number => learned.weights.get(word) ?? 1;
  const tagSlots = slotTagger(language, learned.slots, general.kindOf, weightOf);
  const guessed = (language.types ?? []).filter((type) => GUESSED.has(type.name));
  const guessers = new Map(guessed.map((type) => [type.name, valueGuesser(type, weightOf)]));

  return {
    understand: (utterance, now, context = {}) => {
      const readers = readersFor(now, context.dynamicEntities ?? []);
      const heard = sentence(utterance, readers, mend);
      const scored = candidatesFor(heard).map((candidate) => ({ ...candidate, score: scoreOf(candidate) }));
      scored.sort((a, b) => b.score - a.score);
      const filled = (of: string, from: Sentence, followed: Alignment | undefined) =>
        fillSlots(language, of, from, followed?.fillings ?? [], tagSlots(of, from), guessers);
      const namesNobody = ({ intent: staffs, alignment }: Scored): boolean =>
        staffs.startsWith(STAFF) && !isName(filled(staffs, heard, alignment)['resident']?.value);
      const first = choose(scored);
      // "Set a reminder for twenty to eight" is her own, whatever staff say in the same words.
      const chosen = namesNobody(first)
        ? choose(scored.filter(({ intent }) => !intent.startsWith(STAFF)))
        : first;
      const { intent } = chosen;
      const fill = (from: Sentence, followed: Alignment | undefined) => filled(intent, from, followed);
      const slots = (): Record<string, SlotValue> => {
        if (intent === FALLBACK) return {};
        if (heard.plain || !takesSingleWords(language, intent)) return fill(heard, chosen.alignment);
        // "Petal" may be an endearment or one of the three words: whichever follows a sample more nearly.
        const full = sentence(utterance, readers, mend, true);
        const again = candidatesFor(full).find((candidate) => candidate.intent === intent)?.alignment;
        const nearer = (again?.cost ?? Infinity) < (chosen.alignment?.cost ?? Infinity);
        return nearer ? fill(full, again) : fill(heard, chosen.alignment);
      };
      const otherwise = { intent, slots: slots(), score: Math.round(chosen.score * 1000) / 1000 };
      const { expecting } = context;
      const answer = expecting && elicited(language, heard, expecting, otherwise);
      if (expecting && answer)
        return { utterance, intent: expecting.intent, slots: { [expecting.slot]: answer }, score: 1 };
      return { utterance, ...otherwise };
    },
  };
}

/** Whether all slots of an intent are single words of any kind, as the words are that link a home. */
function takesSingleWords(model: LanguageModel, intent: string): boolean {
  const slots = model.intents.find((candidate) => candidate.name === intent)?.slots ?? [];
  const types = (model.types ?? []).filter((type) => slots.some((slot) => slot.type === type.name));
  return (
    types.length > 0 &&
    types.every((type) => type.values?.every(({ name, id }) => !id && !name.value.includes(' ')))
  );
}

type Scored = Candidate & { readonly score: number };

function scoreOf({ share, followed, alignment }: Candidate): number {
  return alignment?.exact ? 1 : Math.min(0.99, 0.7 * share + 0.3 * followed * followed);
}

function choose(candidates: readonly Scored[]): Scored {
  const best = candidates[0] ?? { intent: FALLBACK, share: 0, followed: 0, alignment: undefined, score: 0 };
  if (best.intent !== FALLBACK && best.score >= SURE_ENOUGH) return best;
  const help = candidates.find((candidate) => candidate.intent === HELP);
  if (help && help.score >= Math.max(SURE_ENOUGH_FOR_HELP, best.score / 2)) return help;
  return { ...best, intent: FALLBACK };
}

function withBuiltIns(model: Model): LanguageModel {
  const language = model.interactionModel.languageModel;
  const intents = language.intents.map((intent) => ({
    ...intent,
    samples: [...(intent.samples ?? []), ...(builtInSamples[intent.name] ?? [])],
  }));
  return { ...language, intents };
}
