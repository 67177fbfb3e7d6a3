/** A rough stem: enough to bring "coming", "comes" and "come" together. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const cut = word
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^s])s$/, '$1')
    .replace(/(ing|ed|ly|er)$/, '');
  return (cut.length < 3 ? word : cut).replace(/(.)\1$/, '$1').replace(/e$/, '');
}

import { readFileSync, existsSync } from 'node:fs';
const CL = (process.env['CL'] ?? '').split(',').filter((k) => k).map((k) => ({ k, m: JSON.parse(readFileSync(`/tmp/emb/clusters-${k}.json`, 'utf8')) as Record<string, number> }));
const LETTERS = 4;

interface KnownWord {
  readonly stem: string;
  readonly strange: boolean;
  readonly features: readonly number[];
}

/**
 * What the classifier sees of a sentence, as numbers: its words' stems, pairs of neighbours and near neighbours, runs
 * of letters within longer words (for misspellings and unknown forms), meanings of slot values, and whether words
 * are strange. Features get numbers as they come until the frequent ones are kept; then no more are learned.
 */
export class FeatureNumbers {
  private numbers = new Map<string, number>();
  private words = new Map<string, KnownWord>();
  private closed = false;

  constructor(
    private readonly isStrange: (stem: string) => boolean,
    private readonly marks: (words: readonly string[]) => readonly string[],
  ) {}

  get size(): number {
    return this.numbers.size;
  }

  /** Forgets features met less often than `times`, and says how to number what was numbered before. */
  keepFrequent(all: readonly Int32Array[], times: number): (features: Int32Array | undefined) => Int32Array {
    const counts = new Int32Array(this.numbers.size);
    for (const features of all) for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
    const renumbered = new Int32Array(this.numbers.size).fill(-1);
    const kept = [...this.numbers].filter(([, number]) => (counts[number] ?? 0) >= times);
    kept.forEach(([, number], next) => (renumbered[number] = next));
    this.numbers = new Map(kept.map(([feature], next) => [feature, next]));
    this.words = new Map();
    this.closed = true;
    return (features = new Int32Array()) =>
      features.map((feature) => renumbered[feature] ?? -1).filter((feature) => feature >= 0);
  }

  of(words: readonly string[]): Int32Array {
    const found = new Set<number>();
    const known = words.map((word) => this.word(word));
    const stems = ['^', ...known.map((word) => word.stem), '$'];
    for (const word of known) for (const feature of word.features) found.add(feature);
    for (let at = 0; at + 1 < stems.length; at += 1) {
      const here = stems[at] ?? '';
      this.note(found, `b ${here} ${stems[at + 1] ?? ''}`);
      if (at + 2 < stems.length) this.note(found, `s ${here} ${stems[at + 2] ?? ''}`);
    }
    for (const mark of this.marks(words)) this.note(found, `v ${mark}`);
    const strange = known.filter((word) => word.strange).length;
    for (let count = 1; count <= Math.min(3, strange); count += 1) this.note(found, `strange ${count}`);
    return Int32Array.from(found);
  }

  private word(word: string): KnownWord {
    const met = this.words.get(word);
    if (met) return met;
    const found = new Set<number>();
    const root = stem(word);
    this.note(found, `w ${root}`);
    const marked = word.length > LETTERS ? `<${word}>` : '';
    for (let at = 0; at + LETTERS <= marked.length; at += 1)
      this.note(found, `c ${marked.slice(at, at + LETTERS)}`);
    for (const K of CL) { const c = K.m[word]; if (c !== undefined) this.note(found, `k${K.k} ${c}`); }
    const known = { stem: root, strange: this.isStrange(root), features: [...found] };
    // Once closed, words come from outside, and what is remembered of them must not grow without end.
    if (!this.closed) this.words.set(word, known);
    return known;
  }

  private note(found: Set<number>, feature: string): void {
    let number = this.numbers.get(feature);
    if (number === undefined && !this.closed) this.numbers.set(feature, (number = this.numbers.size));
    if (number !== undefined) found.add(number);
  }
}
