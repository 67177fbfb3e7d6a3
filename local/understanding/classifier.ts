/** A sentence with its intent, as features by number. */
export interface Example {
  readonly features: Int32Array;
  readonly label: number;
  readonly weight: number;
}

const ROUNDS = 6;
const RATE = 0.5;
const SHRINK = 1e-6;

/**
 * Multinomial logistic regression, trained by AdaGrad (Duchi, Hazan and Singer, 2011) on sparse binary features.
 * The order of examples is fixed, so the same model always understands the same.
 */
export class Classifier {
  private readonly weights: Float32Array;

  constructor(
    private readonly labels: number,
    featureCount: number,
    examples: readonly Example[],
  ) {
    this.weights = new Float32Array(labels * featureCount);
    const squares = new Float32Array(labels * featureCount).fill(1e-3);
    const order = shuffled(examples.length);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const index of order) {
        const example = examples[index];
        if (example) this.learn(example, squares);
      }
    }
  }

  /** How likely each intent is; the shares sum to one. */
  probabilities(features: Int32Array): Float64Array {
    const sums = new Float64Array(this.labels);
    const scale = 1 / Math.sqrt(features.length || 1);
    for (const feature of features) {
      const row = feature * this.labels;
      for (let label = 0; label < this.labels; label += 1) {
        sums[label] = (sums[label] ?? 0) + (this.weights[row + label] ?? 0) * scale;
      }
    }
    return softmax(sums);
  }

  private learn({ features, label, weight }: Example, squares: Float32Array): void {
    const probabilities = this.probabilities(features);
    const scale = 1 / Math.sqrt(features.length || 1);
    for (let other = 0; other < this.labels; other += 1) {
      const gap = ((probabilities[other] ?? 0) - (other === label ? 1 : 0)) * weight * scale;
      if (Math.abs(gap) < 1e-4) continue;
      for (const feature of features) {
        const at = feature * this.labels + other;
        const slope = gap + SHRINK * (this.weights[at] ?? 0);
        squares[at] = (squares[at] ?? 0) + slope * slope;
        this.weights[at] = (this.weights[at] ?? 0) - (RATE * slope) / Math.sqrt(squares[at] ?? 1);
      }
    }
  }
}

function softmax(sums: Float64Array): Float64Array {
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The same order every time, well mixed: multiples of a prime. */
function shuffled(count: number): number[] {
  const prime = 7919;
  return Array.from({ length: count }, (_, index) => (index * prime) % count);
}
