/** Weights of each tag for each feature, and for each tag after each other: plain data that can be kept. */
export interface TagWeights {
  readonly tags: readonly string[];
  /** The number of each feature. */
  readonly numbers: ReadonlyMap<string, number>;
  /** A row of one weight a tag for each feature. */
  readonly own: Float32Array;
  /** A row of one weight a tag for each tag before it; the last row is for the beginning. */
  readonly after: Float32Array;
}

/** A sentence's features, place by place, with its right tags and those that may be considered. */
export interface TagExample {
  readonly features: readonly (readonly string[])[];
  readonly tags: readonly number[];
  readonly allowed: readonly number[];
}

const ROUNDS = 4;

/**
 * Learns to tag words by a structured perceptron (Collins, 2002) with averaged weights: the best sequence is found,
 * and where it is wrong the right one's features gain what the wrong one's lose.
 */
export function learnTags(tags: readonly string[], examples: readonly TagExample[]): TagWeights {
  const numbers = new Map<string, number>();
  const numbered = examples.map((example) => ({
    ...example,
    places: example.features.map((place) =>
      Int32Array.from(place, (feature) => {
        const known = numbers.get(feature) ?? numbers.size;
        numbers.set(feature, known);
        return known;
      }),
    ),
  }));
  const many = tags.length;
  const weights = {
    tags,
    numbers,
    own: new Float32Array(numbers.size * many),
    after: new Float32Array((many + 1) * many),
  };
  const sums = { own: new Float32Array(weights.own.length), after: new Float32Array(weights.after.length) };
  let step = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { places, tags: right, allowed } of numbered) {
      const guess = bestPath(weights, places, allowed);
      right.forEach((tag, at) => {
        const wrong = guess[at] ?? 0;
        const [before, guessedBefore] = at === 0 ? [many, many] : [right[at - 1] ?? 0, guess[at - 1] ?? 0];
        if (tag === wrong && before === guessedBefore) return;
        shift(weights.after, sums.after, before * many + tag, guessedBefore * many + wrong, step);
        if (tag === wrong) return;
        for (const feature of places[at] ?? [])
          shift(weights.own, sums.own, feature * many + tag, feature * many + wrong, step);
      });
      step += 1;
    }
  }
  // A weight's average over all steps is what it is now less what it gained late.
  const average = (row: Float32Array, late: Float32Array) =>
    row.map((weight, at) => weight - (late[at] ?? 0) / step);
  return { tags, numbers, own: average(weights.own, sums.own), after: average(weights.after, sums.after) };
}

/** The likeliest sequence of tags, out of those allowed. */
export function bestTags(
  weights: TagWeights,
  sentence: readonly (readonly string[])[],
  allowed: readonly number[],
): number[] {
  const places = sentence.map((place) =>
    Int32Array.from(place.flatMap((feature) => weights.numbers.get(feature) ?? [])),
  );
  return bestPath(weights, places, allowed);
}

/** Viterbi's search. */
function bestPath(
  { tags, own, after }: Pick<TagWeights, 'tags' | 'own' | 'after'>,
  places: readonly Int32Array[],
  allowed: readonly number[],
): number[] {
  const many = tags.length;
  let scores = new Float64Array(many).fill(-Infinity);
  const back: Int8Array[] = [];
  for (const [at, features] of places.entries()) {
    const next = new Float64Array(many).fill(-Infinity);
    const from = new Int8Array(many);
    for (const tag of allowed) {
      let sum = 0;
      for (const feature of features) sum += own[feature * many + tag] ?? 0;
      for (const before of at === 0 ? [many] : allowed) {
        const score = (at === 0 ? 0 : (scores[before] ?? 0)) + (after[before * many + tag] ?? 0) + sum;
        if (score <= (next[tag] ?? 0) || !mayFollow(tags, before, tag)) continue;
        next[tag] = score;
        from[tag] = before;
      }
    }
    scores = next;
    back.push(from);
  }
  let tag = allowed.reduce((best, other) => ((scores[other] ?? 0) > (scores[best] ?? 0) ? other : best), 0);
  const found: number[] = [];
  for (let at = places.length - 1; at >= 0; at -= 1) {
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

function shift(weights: Float32Array, sums: Float32Array, up: number, down: number, step: number): void {
  weights[up] = (weights[up] ?? 0) + 1;
  weights[down] = (weights[down] ?? 0) - 1;
  sums[up] = (sums[up] ?? 0) + step;
  sums[down] = (sums[down] ?? 0) - step;
}
