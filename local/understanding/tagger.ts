/** Weights of the tags for each feature, and for each tag after each other: plain data that can be kept. */
export interface TagWeights {
  readonly tags: readonly string[];
  readonly features: ReadonlyMap<string, Float32Array>;
  /** A row for each tag before; the last row for the beginning. */
  readonly after: readonly Float32Array[];
}

/** A sentence's features, place by place, with its right tags and those that may be considered. */
export interface TagExample {
  readonly features: readonly (readonly string[])[];
  readonly tags: readonly number[];
  readonly allowed: readonly number[];
}

const ROUNDS = 5;

/**
 * Learns to tag words by a structured perceptron (Collins, 2002) with averaged weights: the best sequence is found,
 * and where it is wrong the right one's features gain what the wrong one's lose.
 */
export function learnTags(tags: readonly string[], examples: readonly TagExample[]): TagWeights {
  const weights = empty(tags);
  const sums = empty(tags);
  let step = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const example of examples) {
      const guess = bestTags(weights, example.features, example.allowed);
      example.tags.forEach((right, at) => {
        const wrong = guess[at] ?? 0;
        const before = at === 0 ? tags.length : (example.tags[at - 1] ?? 0);
        const guessedBefore = at === 0 ? tags.length : (guess[at - 1] ?? 0);
        if (right === wrong && before === guessedBefore) return;
        for (const [table, amount] of [
          [weights, 1],
          [sums, step],
        ] as const) {
          change(table.after[before], right, amount);
          change(table.after[guessedBefore], wrong, -amount);
          if (right === wrong) continue;
          for (const feature of example.features[at] ?? []) {
            const row = rowOf(table, feature);
            change(row, right, amount);
            change(row, wrong, -amount);
          }
        }
      });
      step += 1;
    }
  }
  return averaged(weights, sums, step);
}

/** The likeliest sequence of tags (Viterbi), out of those allowed. */
export function bestTags(
  { features: rows, after, tags }: TagWeights,
  sentence: readonly (readonly string[])[],
  allowed: readonly number[],
): number[] {
  let scores = new Float64Array(tags.length).fill(-Infinity);
  const back: Int8Array[] = [];
  sentence.forEach((features, at) => {
    const known = features.flatMap((feature) => rows.get(feature) ?? []);
    const next = new Float64Array(tags.length).fill(-Infinity);
    const from = new Int8Array(tags.length);
    for (const tag of allowed) {
      const own = known.reduce((sum, row) => sum + (row[tag] ?? 0), 0);
      for (const before of at === 0 ? [tags.length] : allowed) {
        const score = (at === 0 ? 0 : (scores[before] ?? 0)) + (after[before]?.[tag] ?? 0) + own;
        if (!mayFollow(tags, before, tag) || score <= (next[tag] ?? 0)) continue;
        next[tag] = score;
        from[tag] = before;
      }
    }
    scores = next;
    back.push(from);
  });
  let tag = allowed.reduce((best, other) => ((scores[other] ?? 0) > (scores[best] ?? 0) ? other : best), 0);
  const found: number[] = [];
  for (let at = sentence.length - 1; at >= 0; at -= 1) {
    found.unshift(tag);
    tag = back[at]?.[tag] ?? 0;
  }
  return found;
}

/** "I-what" goes on only after "B-what" or itself. */
function mayFollow(tags: readonly string[], before: number, tag: number): boolean {
  const name = tags[tag] ?? '';
  return !name.startsWith('I-') || (tags[before] ?? '').slice(2) === name.slice(2);
}

function empty(tags: readonly string[]): {
  tags: readonly string[];
  features: Map<string, Float32Array>;
  after: Float32Array[];
} {
  const after = Array.from({ length: tags.length + 1 }, () => new Float32Array(tags.length));
  return { tags, features: new Map(), after };
}

function rowOf(
  table: { readonly tags: readonly string[]; readonly features: Map<string, Float32Array> },
  feature: string,
): Float32Array {
  let row = table.features.get(feature);
  if (!row) table.features.set(feature, (row = new Float32Array(table.tags.length)));
  return row;
}

function change(row: Float32Array | undefined, tag: number, amount: number): void {
  if (row) row[tag] = (row[tag] ?? 0) + amount;
}

/** A weight's average over all steps is what it is now less what it gained late. */
function averaged(weights: TagWeights, sums: TagWeights, steps: number): TagWeights {
  const mean = (row: Float32Array, late: Float32Array | undefined) =>
    row.map((weight, at) => weight - (late?.[at] ?? 0) / steps);
  return {
    tags: weights.tags,
    features: new Map([...weights.features].map(([name, row]) => [name, mean(row, sums.features.get(name))])),
    after: weights.after.map((row, at) => mean(row, sums.after[at])),
  };
}
