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

export function unpackNumbers(text: string, { low, high }: Bounds): Float64Array {
  const [values, codes] = [new Float64Array(text.length / 2), valueOf];
  for (let i = 0; i < values.length; i++) {
    const step = ((codes[text.charCodeAt(2 * i)] ?? 0) << 6) | (codes[text.charCodeAt(2 * i + 1)] ?? 0);
    values[i] = low + (step / STEPS) * (high - low);
  }
  return values;
}
