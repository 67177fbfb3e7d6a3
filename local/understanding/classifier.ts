/** A sentence with its label, as features by number. */
export interface Example {
  readonly features: Int32Array;
  readonly label: number;
}

const ROUNDS = 4;
const RATE = 0.5;
/** An example that is already understood this well teaches no more in this round. */
const LEARNED = 0.96;
/** So many features are left out of each lesson by chance, so that none is relied on alone. */
const DROPPED = 0.3;
/** Labels that an example takes for this unlikely are not corrected: most of them, most of the time. */
const NEGLIGIBLE = 0.02;

/**
 * Multinomial logistic regression, trained by AdaGrad (Duchi, Hazan and Singer, 2011) on sparse binary features.
 * Features are dropped by chance while learning ("blankout", van der Maaten et al., 2013). Order and chance are fixed,
 * so the same model always understands the same.
 */
export class Classifier {
  private readonly shares: Float64Array;
  private seed = 1;

  /** `weights` has a row of one weight a label for each feature. */
  constructor(
    private readonly labels: number,
    readonly weights: Float32Array,
  ) {
    this.shares = new Float64Array(labels);
  }

  learn(examples: readonly Example[]): void {
    const squares = new Float32Array(this.weights.length).fill(1e-3);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const example of mixed(examples)) this.learnOne(example, squares);
    }
  }

  /** How likely each label is; the shares sum to one. The array is overwritten by the next call. */
  probabilities(features: Int32Array): Float64Array {
    const { labels, weights, shares } = this;
    shares.fill(0);
    for (const feature of features) {
      const row = feature * labels;
      for (let label = 0; label < labels; label += 1)
        shares[label] = (shares[label] ?? 0) + (weights[row + label] ?? 0);
    }
    return softmax(shares, 1 / Math.sqrt(features.length || 1));
  }

  /** Numerical Recipes' linear congruential generator: the same chance on every machine. */
  private chance(): number {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
    return this.seed / 2 ** 32;
  }

  private learnOne({ features: all, label }: Example, squares: Float32Array): void {
    const { labels, weights } = this;
    const features = all.filter(() => this.chance() >= DROPPED);
    const shares = this.probabilities(features);
    if ((shares[label] ?? 0) > LEARNED) return;
    const scale = 1 / Math.sqrt(features.length || 1);
    for (let other = 0; other < labels; other += 1) {
      const gap = ((shares[other] ?? 0) - (other === label ? 1 : 0)) * scale;
      if (Math.abs(gap) < NEGLIGIBLE * scale) continue;
      const square = gap * gap;
      for (const feature of features) {
        const at = feature * labels + other;
        squares[at] = (squares[at] ?? 0) + square;
        weights[at] = (weights[at] ?? 0) - (RATE * gap) / Math.sqrt(squares[at] ?? 0);
      }
    }
  }
}

function softmax(sums: Float64Array, scale: number): Float64Array {
  let highest = -Infinity;
  for (const sum of sums) if (sum > highest) highest = sum;
  let total = 0;
  for (let label = 0; label < sums.length; label += 1) {
    sums[label] = Math.exp(((sums[label] ?? 0) - highest) * scale);
    total += sums[label] ?? 0;
  }
  for (let label = 0; label < sums.length; label += 1) sums[label] = (sums[label] ?? 0) / total;
  return sums;
}

/** All examples once, always in the same well mixed order: steps of a prime around the list. */
function* mixed(examples: readonly Example[]): Generator<Example> {
  const prime = 7919;
  for (let step = 0; step < examples.length; step += 1) {
    const example = examples[(step * prime) % examples.length];
    if (example) yield example;
  }
}
