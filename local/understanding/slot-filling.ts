import type { LanguageModel, SlotValue } from './model-shape';
import type { Filling, SampleMatch } from './sample-tree';
import type { SlotReader } from './slot-reading';
import { type Spoken, type Token, wordsBetween } from './spoken';

interface Sentence {
  readonly spoken: Spoken;
  readonly tokens: readonly Token[];
  readonly readers: ReadonlyMap<string, SlotReader>;
  readonly match: SampleMatch | undefined;
}

/** The values of an intent's slots: from the sample that was followed, then from values found anywhere. */
export function fillSlots(model: LanguageModel, intent: string, sentence: Sentence): Record<string, SlotValue> {
  const slots = model.intents?.find((candidate) => candidate.name === intent)?.slots ?? [];
  const fillings: Filling[] = [...(sentence.match?.fillings ?? [])];
  for (const slot of slots) {
    if (fillings.some((filling) => filling.slot === slot.name)) continue;
    const reader = sentence.readers.get(slot.type ?? '');
    const found = reader && longestReading(slot.name, reader, sentence.tokens, fillings);
    if (found) fillings.push(found);
  }
  return Object.fromEntries(fillings.map((filling) => [filling.slot, valueOf(filling, sentence)]));
}

function longestReading(
  slot: string,
  reader: SlotReader,
  tokens: readonly Token[],
  taken: readonly Filling[],
): Filling | undefined {
  const words = tokens.map((token) => token.text);
  let best: Filling | undefined;
  for (let from = 0; from < words.length; from += 1) {
    for (const { end, value, id } of reader.read(words, from)) {
      if (taken.some((filling) => from < filling.to && end > filling.from)) continue;
      if (best && end - from <= best.to - best.from) continue;
      best = { slot, from, to: end, ...(value ? { value } : {}), ...(id ? { id } : {}) };
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
