import type { LanguageModel } from './model-shape';
import type { SlotValue } from './model-shape';
import type { Sentence } from './sentence';
import type { SlotReading } from './slot-reading';

/** The slot that the skill is asking for. */
export interface Expected {
  readonly intent: string;
  readonly slot: string;
}

/** What the words would be taken for if nothing had been asked. */
export interface Otherwise {
  readonly intent: string;
  readonly score: number;
  readonly slots: Readonly<Record<string, SlotValue>>;
}

/** Words around an answer that belong to no value: "at eight please", "it's for Anne". */
const around: ReadonlySet<string> = new Set(
  'at on by for in until till about to of it is that i mean would make like the my our say just a an please then will do'.split(
    ' ',
  ),
);
/** Who answers so speaks of themselves or calls, whatever was asked. */
const calls = /^(?:i|my|help|somebody|emergency|there|please help)\b/;
const graveNeeds: ReadonlySet<string | undefined> = new Set([undefined, 'fall', 'unwell', 'pain']);
/** From this on, words that answer in any words are somebody's who has turned to something else. */
const PLAINLY = 0.8;
const HELP = 'AskForHelpIntent';

/**
 * The answer to a question for a slot: a value of its type with nothing else around it, or, where any words may stand,
 * the words as they are. Undefined where she says something else: calls for help and Amazon's own words first.
 */
export function elicited(
  model: LanguageModel,
  sentence: Sentence,
  { intent, slot }: Expected,
  otherwise: Otherwise,
): SlotValue | undefined {
  if (otherwise.intent === intent && otherwise.slots[slot] !== undefined) return undefined;
  const type = model.intents
    .find((each) => each.name === intent)
    ?.slots?.find((each) => each.name === slot)?.type;
  if (type === undefined) return undefined;
  const listed = wholeReading(sentence, type);
  if (listed)
    return {
      value: listed.value ?? said(sentence, listed.from, listed.end),
      ...(listed.id ? { id: listed.id } : {}),
    };
  if (sentence.freeWords(type) === 0 || isSomethingElse(sentence, otherwise)) return undefined;
  const { words } = sentence;
  const from = words.findIndex((word) => !around.has(word));
  return from < 0 ? undefined : { value: said(sentence, from, words.length) };
}

function isSomethingElse({ words }: Sentence, { intent, score, slots }: Otherwise): boolean {
  if (intent === 'AMAZON.FallbackIntent') return false;
  if (intent === HELP) return calls.test(words.join(' ')) && graveNeeds.has(slots['need']?.id);
  return score >= PLAINLY;
}

/** The longest value that leaves only words that belong around it. */
function wholeReading(sentence: Sentence, type: string): (SlotReading & { from: number }) | undefined {
  const { words } = sentence;
  const whole = words.flatMap((_, from) =>
    words.slice(0, from).every((word) => around.has(word))
      ? sentence
          .readings(type, from)
          .filter(({ end }) => words.slice(end).every((word) => around.has(word)))
          .map((reading) => ({ ...reading, from }))
      : [],
  );
  return whole.sort((a, b) => b.end - b.from - (a.end - a.from))[0];
}

function said({ spoken, tokens }: Sentence, from: number, to: number): string {
  const first = tokens[from]?.at ?? 0;
  return spoken.words.slice(first, (tokens[to - 1]?.at ?? first) + 1).join(' ');
}
