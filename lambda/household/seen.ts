const kept = 64;

/** FNV-1a over 64 bits, hex: 8 bytes are enough to tell 64 recent ids apart. */
export function shortHash(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    hash = ((hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}

export const hasSeen = (seen: readonly string[], id: string): boolean => seen.includes(shortHash(id));

export function remember(seen: string[], id: string): void {
  seen.push(shortHash(id));
  if (seen.length > kept) seen.splice(0, seen.length - kept);
}
