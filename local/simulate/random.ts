/** Seeded randomness: the same words give the same numbers, on every machine. */
export interface Random {
  /** From 0 up to but not 1. */
  next(): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** Evenly from `low` up to but not `high`. */
  between(low: number, high: number): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
}

/** Mulberry32 (Tommy Ettinger's, public domain), started from a 32-bit FNV-1a hash of the words. */
export function createRandom(words: string): Random {
  let state = 0x811c9dc5;
  for (const byte of Buffer.from(words)) state = Math.imul(state ^ byte, 0x01000193);

  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  return {
    next,
    chance: (probability) => next() < probability,
    between: (low, high) => low + next() * (high - low),
    pick: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0],
  };
}
