import { withoutFillers } from './fillers';
import type { LanguageModel } from './model-shape';
import type { Mend } from './sentence';
import { hear } from './spoken';

/** Values tried in a sample: few where samples are many, more where a slot makes up the whole sample. */
const FILLS = 2;
const FILLS_ALONE = 250;

/** The words of a sentence made from a sample by filling its slots, with the intent it teaches. */
export interface Taught {
  readonly intent: string;
  readonly words: readonly string[];
}

const amazonExamples: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.TIME': [
    "eight o'clock",
    'half past seven',
    'ten in the morning',
    'quarter to six',
    'nine tonight',
    'noon',
  ],
  'AMAZON.DATE': [
    'tomorrow',
    'friday',
    'next week',
    'today',
    'the weekend',
    'the third of may',
    'on monday',
    'saturday',
  ],
  'AMAZON.DURATION': [
    'two hours',
    'a week',
    'three days',
    'a fortnight',
    'an hour and a half',
    'a couple of days',
  ],
  'AMAZON.NUMBER': ['two', 'ten', 'thirty'],
};

/** What the classifier is taught from: every sample, its slots filled from their types, with other values each time. */
export function lessons(model: LanguageModel, mend: Mend): Taught[] {
  const values = new Map<string, readonly string[]>(Object.entries(amazonExamples));
  for (const type of model.types ?? []) values.set(type.name, interleaved(type.values ?? []));
  const taken = new Map<string, number>();
  const take = (type: string): string => {
    const list = values.get(type) ?? [];
    const turn = taken.get(type) ?? 0;
    taken.set(type, turn + 1);
    return list[turn % list.length] ?? '';
  };
  return model.intents.flatMap((intent) => {
    const types = new Map((intent.slots ?? []).map((slot) => [slot.name, slot.type ?? '']));
    return (intent.samples ?? []).flatMap((sample) => {
      const fills = !sample.includes('{') ? 1 : /^\{\w+\}$/.test(sample) ? FILLS_ALONE : FILLS;
      const sentences = Array.from({ length: fills }, () =>
        sample.replace(/\{(\w+)\}/g, (_, slot: string) => take(types.get(slot) ?? '')),
      );
      return [...new Set(sentences)].map((text) => ({
        intent: intent.name,
        words: withoutFillers(mend(hear(text).tokens)).map((token) => token.text),
      }));
    });
  });
}

interface Value {
  readonly name: { readonly value: string; readonly synonyms: readonly string[] };
}

/** All names and synonyms, one of each value in turn, so that the first few speak for all. */
function interleaved(values: readonly Value[]): string[] {
  const columns = values.map((value) => [value.name.value, ...value.name.synonyms]);
  const longest = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: longest }, (_, row) => columns.flatMap((column) => column[row] ?? [])).flat();
}
