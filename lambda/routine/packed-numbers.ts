/** Tables of numbers as short text, two characters each: 4,096 even steps between two bounds, so that a routine stays a few KB. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = new Map(Array.from(alphabet, (character, value) => [character, value]));
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
  const values = new Float64Array(text.length / 2);
  for (let i = 0; i < values.length; i++) {
    const step = ((valueOf.get(text.charAt(2 * i)) ?? 0) << 6) | (valueOf.get(text.charAt(2 * i + 1)) ?? 0);
    values[i] = low + (step / STEPS) * (high - low);
  }
  return values;
}
