/**
 * One of several ways of saying the same. Words know no randomness: the seed (an event's id) chooses, so that
 * one event always sounds the same and the next one does not. FNV-1a over 32 bits.
 */
export function chosen<T>(ways: readonly T[], seed: string): T {
  const way = ways[variation(seed) % ways.length];
  if (way === undefined) throw new RangeError('there is no way of saying this');
  return way;
}

export function variation(seed: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < seed.length; index++) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
  }
  // The last letters of an id differ most and would reach only the low bits: mix once more.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
