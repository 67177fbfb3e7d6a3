/** A local day is kept as one bit a quarter of an hour: was there a sign in it? 96 bits, 16 characters. */
export const QUARTER = 15;
export const QUARTERS = 96;
/** Waking hours, 07:00 to 22:00, in quarters. */
export const DAY_QUARTERS_FROM = 28;
export const DAY_QUARTERS_TO = 88;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Quarters of the day (0 to 95) in ascending order, packed six to a character. */
export function packMarks(quarters: Iterable<number>): string {
  const groups = new Array<number>(QUARTERS / 6).fill(0);
  for (const quarter of quarters) {
    const group = Math.floor(quarter / 6);
    groups[group] = (groups[group] ?? 0) | (1 << (quarter % 6));
  }
  return groups.map((group) => alphabet.charAt(group)).join('');
}

const bitsOf = new Map(Array.from(alphabet, (character, bits) => [character.charCodeAt(0), bits]));

/** A learned day reads the same 120 days as the one before it: some homes' days are remembered unpacked. */
const known = new Map<string, readonly number[]>();
const mostKnown = 2_000;

/** Quarters of the day, 0 to 95, ascending. */
export function unpackMarks(packed: string): readonly number[] {
  const before = known.get(packed);
  if (before) return before;
  const quarters: number[] = [];
  for (let group = 0; group < packed.length; group++) {
    const bits = bitsOf.get(packed.charCodeAt(group)) ?? 0;
    for (let bit = 0; bits >> bit > 0; bit++) if (bits & (1 << bit)) quarters.push(group * 6 + bit);
  }
  if (known.size >= mostKnown) known.clear();
  known.set(packed, quarters);
  return quarters;
}
