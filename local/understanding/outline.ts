import { DateTime } from 'luxon';
import { readDate } from './dates';
import { readDuration } from './durations';
import type { LanguageModel, SlotType } from './model-shape';
import type { Read } from './numbers';
import { hear } from './spoken';
import { readTime } from './times';
import { WordTree } from './word-tree';

/** What slot values a sentence holds, whatever slot they may be for. */
export interface Outline {
  /** Every value's meaning: "NEED fall", "AMAZON.TIME". */
  readonly marks: readonly string[];
  /** The sentence with its longest values replaced by their types: "is", "#PERSON", "on", "her", "way". */
  readonly steps: readonly string[];
}

/** Any day will do: only whether there is a date matters here. */
const someDay = DateTime.utc(2026, 1, 1);

const amazon: readonly (readonly [
  string,
  (words: readonly string[], at: number) => Read<string> | undefined,
])[] = [
  ['AMAZON.TIME', readTime],
  ['AMAZON.DATE', (words, at) => readDate(words, at, someDay)],
  ['AMAZON.DURATION', readDuration],
];

interface Found {
  readonly end: number;
  readonly type: string;
  readonly id: string;
}

/** Learns all slot values of a model, so that the classifier sees "Anne", "Bob" and "my daughter" as alike. */
export function learnOutlines(model: LanguageModel): (words: readonly string[]) => Outline {
  const tree = new WordTree<{ readonly type: string; readonly id: string }>();
  const types = (model.types ?? []).filter((type) => !isSingleWords(type));
  for (const type of types) {
    for (const { id = '', name } of type.values ?? []) {
      for (const said of [name.value, ...name.synonyms]) {
        const words = hear(said).tokens.map((token) => token.text);
        tree.add(words, { type: type.name, id });
      }
    }
  }
  return (words) => {
    const found = words.map((_, at) => valuesAt(tree, words, at));
    return {
      marks: found.flat().map(({ type, id }) => `${type} ${id}`.trimEnd()),
      steps: stepsOver(words, found),
    };
  };
}

/** Lists of single everyday words (the pairing words) would stand for half of the language. */
function isSingleWords(type: SlotType): boolean {
  return (type.values ?? []).every(({ name }) => !name.value.includes(' '));
}

function valuesAt(
  tree: WordTree<{ type: string; id: string }>,
  words: readonly string[],
  at: number,
): Found[] {
  const found = amazon.flatMap(([type, read]) => {
    const end = read(words, at)?.end;
    return end === undefined ? [] : [{ type, id: '', end }];
  });
  return [...found, ...tree.from(words, at).map(({ end, meaning }) => ({ ...meaning, end }))];
}

function stepsOver(words: readonly string[], found: readonly (readonly Found[])[]): string[] {
  const steps: string[] = [];
  for (let at = 0; at < words.length;) {
    const longest = found[at]?.reduce<Found | undefined>(
      (best, value) => (value.end > (best?.end ?? 0) ? value : best),
      undefined,
    );
    steps.push(longest ? `#${longest.type}` : (words[at] ?? ''));
    at = longest?.end ?? at + 1;
  }
  return steps;
}
