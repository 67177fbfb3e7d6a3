import type { Outline } from './outline';
import { stem } from './stem';

const LETTERS = 4;

interface KnownWord {
  readonly stem: string;
  readonly strange: boolean;
  readonly features: readonly number[];
}

/** What is known about words and sentences before any is numbered. */
export interface Knowledge {
  /** Whether a stem is so rare in the samples that it may as well be unknown. */
  readonly isStrange: (stem: string) => boolean;
  /** The group of words of like use that a word belongs to, from general English. */
  readonly kindOf: (word: string) => number | undefined;
  readonly outline: (words: readonly string[]) => Outline;
}

/**
 * What the classifier sees of a sentence, as numbers: its words' stems and kinds, runs of letters within longer words
 * (for misspellings and unknown forms), pairs of neighbours and near neighbours among stems and among the steps of its
 * outline, meanings of slot values, and whether words are strange. Features get numbers as they come until the
 * frequent ones are kept; then no more are learned.
 */
export class FeatureNumbers {
  private numbers: Map<string, number>;
  private words = new Map<string, KnownWord>();
  private closed: boolean;

  /** With `names`, features that were learned before, in the order of their numbers. */
  constructor(
    private readonly knowledge: Knowledge,
    names?: readonly string[],
  ) {
    this.numbers = new Map((names ?? []).map((name, number) => [name, number]));
    this.closed = names !== undefined;
  }

  names(): string[] {
    return [...this.numbers.keys()];
  }

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
    for (const word of known) for (const feature of word.features) found.add(feature);
    const stems = ['^', ...known.map((word) => word.stem), '$'];
    for (let at = 0; at + 1 < stems.length; at += 1) {
      this.note(found, `b ${stems[at] ?? ''} ${stems[at + 1] ?? ''}`);
      if (at + 2 < stems.length) this.note(found, `s ${stems[at] ?? ''} ${stems[at + 2] ?? ''}`);
    }
    const { marks, steps } = this.knowledge.outline(words);
    for (const mark of marks) this.note(found, `v ${mark}`);
    this.noteSteps(found, ['^', ...steps, '$']);
    const strange = known.filter((word) => word.strange).length;
    for (let count = 1; count <= Math.min(3, strange); count += 1) this.note(found, `strange ${count}`);
    return Int32Array.from(found);
  }

  /** Only steps that stand for values: the others are among the stems already. */
  private noteSteps(found: Set<number>, steps: readonly string[]): void {
    const isValue = (step = '') => step.startsWith('#');
    steps.forEach((step, at) => {
      const [next, after] = [steps[at + 1], steps[at + 2]];
      if (isValue(step)) this.note(found, `d ${step}`);
      if (next !== undefined && (isValue(step) || isValue(next))) this.note(found, `db ${step} ${next}`);
      if (after !== undefined && (isValue(step) || isValue(after))) this.note(found, `ds ${step} ${after}`);
    });
  }

  private word(word: string): KnownWord {
    const met = this.words.get(word);
    if (met) return met;
    const found = new Set<number>();
    const root = stem(word);
    this.note(found, `w ${root}`);
    const kind = this.knowledge.kindOf(word);
    if (kind !== undefined) this.note(found, `k ${kind}`);
    const marked = word.length > LETTERS ? `<${word}>` : '';
    for (let at = 0; at + LETTERS <= marked.length; at += 1)
      this.note(found, `c ${marked.slice(at, at + LETTERS)}`);
    const known = { stem: root, strange: this.knowledge.isStrange(root), features: [...found] };
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
