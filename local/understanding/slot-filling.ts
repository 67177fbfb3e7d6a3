import type { Filling } from './alignment';
import type { LanguageModel, SlotValue } from './model-shape';
import type { Sentence } from './sentence';

/** Guesses a meaning from a whole sentence, by slot type. */
export type Guessers = ReadonlyMap<string, (words: readonly string[]) => string | undefined>;

/**
 * The values of an intent's slots: from the sample that was followed, then from values found anywhere, then, for
 * slots with listed meanings, as guessed from the sentence as a whole.
 */
export function fillSlots(
  model: LanguageModel,
  intent: string,
  sentence: Sentence,
  followed: readonly Filling[],
  guessers: Guessers,
): Record<string, SlotValue> {
  const slots = model.intents.find((candidate) => candidate.name === intent)?.slots ?? [];
  const fillings = [...followed];
  const values = new Map<string, SlotValue>();
  for (const { name, type = '' } of slots) {
    const mine = fillings.find((filling) => filling.slot === name);
    const found =
      mine && (mine.value ?? mine.id ?? sentence.freeWords(type) > 0)
        ? mine
        : longestReading(name, type, sentence, fillings);
    if (found && !mine) fillings.push(found);
    if (found) values.set(name, valueOf(found, sentence));
    const id = values.get(name)?.id === undefined ? guessers.get(type)?.(sentence.words) : undefined;
    if (id !== undefined)
      values.set(name, { value: values.get(name)?.value ?? sentence.words.join(' '), id });
  }
  return Object.fromEntries(values);
}

function longestReading(
  slot: string,
  type: string,
  sentence: Sentence,
  taken: readonly Filling[],
): Filling | undefined {
  let best: Filling | undefined;
  for (let from = 0; from < sentence.words.length; from += 1) {
    for (const { end, value, id } of sentence.readings(type, from)) {
      if (taken.some((filling) => from < filling.to && end > filling.from)) continue;
      if (best && end - from <= best.to - best.from) continue;
      best = { slot, type, from, to: end, ...(value ? { value } : {}), ...(id ? { id } : {}) };
    }
  }
  return best;
}

function valueOf(filling: Filling, { spoken, tokens }: Sentence): SlotValue {
  const first = tokens[filling.from]?.at ?? 0;
  const last = tokens[filling.to - 1]?.at ?? first;
  const said = spoken.words.slice(first, last + 1).join(' ');
  return { value: filling.value ?? said, ...(filling.id ? { id: filling.id } : {}) };
}
