const kept = 64;

/** FNV-1a over 64 bits, hex: 8 bytes are enough to tell 64 recent ids apart. In halves: a BigInt costs ten times as much. */
export function shortHash(text: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (let index = 0; index < text.length; index++) {
    low = (low ^ text.charCodeAt(index)) >>> 0;
    // Times 0x100000001b3: the low half by 0x1b3, what that carries over, and the shift by 40 bits.
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x1_0000_0000) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

export const hasSeen = (seen: readonly string[], id: string): boolean => seen.includes(shortHash(id));

export function remember(seen: string[], id: string): void {
  seen.push(shortHash(id));
  if (seen.length > kept) seen.splice(0, seen.length - kept);
}
