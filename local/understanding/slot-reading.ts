import { DateTime } from 'luxon';
import { readDate } from './dates';
import { readDuration } from './durations';
import type { DynamicEntities, LanguageModel, Now, SlotType } from './model-shape';
import { readBarePast } from './bare-past';
import { readNumber } from './numbers';
import { hear } from './spoken';
import { partSpokenOf, readTime } from './times';
import { WordTree } from './word-tree';

/** Words of a sentence read as a listed value of a slot type. */
export interface SlotReading {
  readonly end: number;
  /** Amazon's own format, where the type has one; else the words spoken are the value. */
  readonly value?: string;
  readonly id?: string;
}

export interface SlotReader {
  readonly type: string;
  /** How many words a value may have that is not listed; 0 when only listed values count. */
  readonly freeWords: number;
  /** Whether a word occurs in any of the listed values: such words are at home in an unlisted value too. */
  readonly uses: (word: string) => boolean;
  readonly read: (words: readonly string[], at: number) => readonly SlotReading[];
}

/** One reader for each slot type in use: Amazon's from the grammar of times and dates, ours from their values. */
export function slotReaders(
  model: LanguageModel,
): (now: Now, dynamic: readonly DynamicEntities[]) => ReadonlyMap<string, SlotReader> {
  const own = (model.types ?? []).map((type) => ownReader(type));
  return (now, dynamic) => {
    const readers = new Map<string, SlotReader>();
    for (const reader of own) {
      const added = dynamic.filter((entities) => entities.type === reader.type);
      readers.set(reader.type, added.length > 0 ? withDynamic(reader, added) : reader);
    }
    for (const reader of amazonReaders(now)) readers.set(reader.type, reader);
    return readers;
  };
}

function ownReader(type: SlotType): SlotReader {
  const tree = new WordTree<string | undefined>();
  const used = new Set<string>();
  let longest = 1;
  const values = type.values ?? [];
  for (const value of values) {
    for (const words of [value.name.value, ...value.name.synonyms]) {
      const tokens = hear(words).tokens.map((token) => token.text);
      longest = Math.max(longest, tokens.length);
      tree.add(tokens, value.id);
      for (const token of tokens) used.add(token);
    }
  }
  const free = values.every((value) => value.id === undefined);
  const freeWords = !free ? 0 : longest === 1 ? 1 : longest + 4;
  return {
    type: type.name,
    freeWords,
    uses: (word) => used.has(word),
    read: (words, at) => fromTree(tree, words, at),
  };
}

function fromTree(
  tree: WordTree<string | undefined>,
  words: readonly string[],
  at: number,
): readonly SlotReading[] {
  return tree
    .from(words, at)
    .map(({ end, meaning }) => (meaning === undefined ? { end } : { end, id: meaning }));
}

function withDynamic(reader: SlotReader, added: readonly DynamicEntities[]): SlotReader {
  const tree = new WordTree<string | undefined>();
  for (const value of added.flatMap((entities) => entities.values)) {
    for (const words of [value.name, ...(value.synonyms ?? [])]) {
      tree.add(
        hear(words).tokens.map((token) => token.text),
        value.id,
      );
    }
  }
  return { ...reader, read: (words, at) => [...fromTree(tree, words, at), ...reader.read(words, at)] };
}

function amazonReaders(now: Now): readonly SlotReader[] {
  const local = DateTime.fromISO(now.local, { zone: 'utc' });
  const one = (
    type: string,
    read: (words: readonly string[], at: number) => { value: string | number; end: number } | undefined,
  ) => ({
    type,
    freeWords: 0,
    uses: () => false,
    read: (words: readonly string[], at: number) => {
      const found = read(words, at);
      return found ? [{ end: found.end, value: String(found.value) }] : [];
    },
  });
  return [
    one(
      'AMAZON.TIME',
      (words, at) =>
        readBarePast(words, at, local) ?? (readTime(words, at) && readTime(words, at, partSpokenOf(words))),
    ),
    one('AMAZON.DATE', (words, at) => readDate(words, at, local)),
    one('AMAZON.DURATION', readDuration),
    one('AMAZON.NUMBER', readNumber),
  ];
}
