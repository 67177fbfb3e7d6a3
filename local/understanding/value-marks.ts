import { readDate } from './dates';
import { readDuration } from './durations';
import type { LanguageModel } from './model-shape';
import { hear } from './spoken';
import { readTime } from './times';
import { WordTree } from './word-tree';
import { DateTime } from 'luxon';

/** Any day will do: only whether there is a date matters here. */
const someDay = DateTime.utc(2026, 1, 1);

/**
 * Names the meanings of all slot values in a sentence ("NEED fall", "AMAZON.TIME"), whatever slot they may be for:
 * one walk through all values of all types, since the classifier asks this of every sentence it learns from.
 */
export function learnValueMarks(model: LanguageModel): (words: readonly string[]) => readonly string[] {
  const tree = new WordTree<string>();
  for (const type of model.types ?? []) {
    for (const value of type.values ?? []) {
      for (const said of [value.name.value, ...value.name.synonyms]) {
        const words = hear(said).tokens.map((token) => token.text);
        tree.add(words, `${type.name} ${value.id ?? ''}`);
      }
    }
  }
  return (words) => {
    const marks = new Set<string>();
    for (let at = 0; at < words.length; at += 1) {
      for (const { meaning } of tree.from(words, at)) marks.add(meaning);
      if (readTime(words, at)) marks.add('AMAZON.TIME');
      if (readDate(words, at, someDay)) marks.add('AMAZON.DATE');
      if (readDuration(words, at)) marks.add('AMAZON.DURATION');
    }
    return [...marks];
  };
}
