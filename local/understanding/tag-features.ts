/** What is known about words when a tagger looks at them. */
export interface TagKnowledge {
  readonly kindOf: (word: string) => number | undefined;
  /** Whether a word was met in teaching: others are known by their kind and their company. */
  readonly met: (word: string) => boolean;
}

/** Listed values of free slots that begin at a place: the place after each, and its type. */
export type ListedAt = (at: number) => readonly { readonly end: number; readonly meaning: string }[];

/** A word of a slot value whose own letters must not be learned. */
export const UNKNOWN = '?';

/** What can be seen at each place of a sentence: the word, its neighbours, its kind, and the listed values it is in. */
export function tagFeatures(
  words: readonly string[],
  listedAt: ListedAt,
  knowledge: TagKnowledge,
): string[][] {
  const inside = words.map(() => new Set<string>());
  words.forEach((_, at) => {
    const longest = new Map<string, number>();
    for (const { end, meaning } of listedAt(at)) longest.set(meaning, end);
    for (const [type, end] of longest) {
      inside[at]?.add(`begins ${type} ${Math.min(3, end - at)}`);
      for (let next = at + 1; next < end; next += 1) inside[next]?.add(`within ${type}`);
      inside[end]?.add(`after ${type}`);
    }
  });
  const shown = words.map((word) => (knowledge.met(word) ? word : UNKNOWN));
  const word = (at: number) => (at < 0 ? '^' : (shown[at] ?? '$'));
  return words.map((own, at) => {
    const kind = own === UNKNOWN ? undefined : knowledge.kindOf(own);
    return [
      `0 ${word(at)}`,
      `-1 ${word(at - 1)}`,
      `+1 ${word(at + 1)}`,
      `-2 ${word(at - 2)} ${word(at - 1)}`,
      `+2 ${word(at + 1)} ${word(at + 2)}`,
      `-10 ${word(at - 1)} ${word(at)}`,
      `+10 ${word(at)} ${word(at + 1)}`,
      `k ${kind ?? ''}`,
      ...(inside[at] ?? []),
    ];
  });
}
