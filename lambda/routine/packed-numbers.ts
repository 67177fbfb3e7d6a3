/** Tables of numbers as short text, two characters each: 4,096 even steps between two bounds, so that a routine stays a few KB. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = new Uint8Array(128);
for (let value = 0; value < alphabet.length; value++) valueOf[alphabet.charCodeAt(value)] = value;
const STEPS = 4095;

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

export function packNumbers(values: Iterable<number>, { low, high }: Bounds): string {
  let text = '';
  for (const value of values) {
    const step = Math.round((Math.min(1, Math.max(0, (value - low) / (high - low))) || 0) * STEPS);
    text += alphabet.charAt(step >> 6) + alphabet.charAt(step & 63);
  }
  return text;
}

/** What each of the 4,096 steps stands for, worked out once: tables of logarithms are read at every change of a routine. */
export function tableOf({ low, high }: Bounds, meaning: (value: number) => number): Float64Array {
  return Float64Array.from({ length: STEPS + 1 }, (_, step) => meaning(low + (step / STEPS) * (high - low)));
}

export function unpackBy(text: string, table: Float64Array): Float64Array {
  const [values, codes] = [new Float64Array(text.length / 2), valueOf];
  for (let i = 0; i < values.length; i++) values[i] = table[stepAt(text, i, codes)] ?? 0;
  return values;
}

const stepAt = (text: string, i: number, codes: Uint8Array): number =>
  ((codes[text.charCodeAt(2 * i)] ?? 0) << 6) | (codes[text.charCodeAt(2 * i + 1)] ?? 0);

export function unpackNumbers(text: string, { low, high }: Bounds): Float64Array {
  const [values, codes] = [new Float64Array(text.length / 2), valueOf];
  for (let i = 0; i < values.length; i++) {
    values[i] = low + (stepAt(text, i, codes) / STEPS) * (high - low);
  }
  return values;
}

/** Whole numbers from 0 to 262,143, three characters each. */
export const packWhole = (values: readonly number[]): string =>
  values
    .map(
      (value) =>
        alphabet.charAt(value >> 12) + alphabet.charAt((value >> 6) & 63) + alphabet.charAt(value & 63),
    )
    .join('');

export function unpackWhole(text: string): number[] {
  const digit = (place: number): number => valueOf[text.charCodeAt(place)] ?? 0;
  return Array.from(
    { length: text.length / 3 },
    (_, i) => (digit(3 * i) << 12) | (digit(3 * i + 1) << 6) | digit(3 * i + 2),
  );
}
