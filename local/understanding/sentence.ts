import { withoutFillers } from './fillers';
import type { SlotReader, SlotReading } from './slot-reading';
import { hear, type Spoken, type Token } from './spoken';

/** Words of a sentence, and what each slot type reads at each place among them. */
export interface Read {
  readonly words: readonly string[];
  readonly readings: (type: string, at: number) => readonly SlotReading[];
  readonly freeWords: (type: string) => number;
  readonly uses: (type: string, word: string) => boolean;
}

/** A sentence made ready for comparing: its tokens without manners, read for slot values. */
export interface Sentence extends Read {
  readonly spoken: Spoken;
  readonly tokens: readonly Token[];
  /** True when nothing was taken away for manners. */
  readonly plain: boolean;
}

export type Readers = ReadonlyMap<string, SlotReader>;
export type Mend = (tokens: readonly Token[]) => readonly Token[];

/** `mannersCount` keeps what is otherwise taken for manners: "petal" may be a pairing word. */
export function sentence(text: string, readers: Readers, mend: Mend, mannersCount = false): Sentence {
  const spoken = hear(text);
  const mended = mend(spoken.tokens);
  const tokens = mannersCount ? mended : withoutFillers(mended);
  const words = tokens.map((token) => token.text);
  return { ...readWords(words, readers), spoken, tokens, plain: tokens.length === mended.length };
}

/** Reads words for slot values; each place is read once for each type, when first asked for. */
export function readWords(words: readonly string[], readers: Readers): Read {
  const known = new Map<string, (readonly SlotReading[] | undefined)[]>();
  return {
    words,
    readings: (type, at) => {
      let places = known.get(type);
      if (!places) known.set(type, (places = []));
      return (places[at] ??= readers.get(type)?.read(words, at) ?? []);
    },
    freeWords: (type) => readers.get(type)?.freeWords ?? 0,
    uses: (type, word) => readers.get(type)?.uses(word) ?? false,
  };
}
