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

/** Evenly spread numbers from 0 up to but not 1. Mulberry32 (Tommy Ettinger's, public domain). */
export function evenly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Seeded by a 32-bit FNV-1a hash of the words. */
export function createRandom(words: string): Random {
  let seed = 0x811c9dc5;
  for (const byte of Buffer.from(words)) seed = Math.imul(seed ^ byte, 0x01000193);
  const next = evenly(seed);

  return {
    next,
    chance: (probability) => next() < probability,
    between: (low, high) => low + next() * (high - low),
    pick: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0],
  };
}
