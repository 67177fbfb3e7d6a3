import { gunzipSync } from 'node:zlib';
import { refused } from './reading';

export type Decoded = { kind: 'text'; text: string } | { kind: 'refused'; says: string };

/**
 * Bytes as text. The charset is what a byte order mark, the sender or an XML declaration says, else UTF-8; bytes that are not
 * of it are refused by their place, because a guess would be spoken. `mostBytes` holds before and after unpacking gzip.
 */
export function decoded(bytes: Uint8Array, mostBytes: number, sentAs: string | null = null): Decoded {
  if (bytes.length > mostBytes) return tooLarge(mostBytes);
  const plain = unzipped(bytes, mostBytes);
  if (!(plain instanceof Uint8Array)) return plain;
  const charset = charsetOf(plain, sentAs);
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(charset, { fatal: true });
  } catch {
    return refused(`its charset ${charset.slice(0, 40)} is not known`);
  }
  try {
    return { kind: 'text', text: decoder.decode(plain) };
  } catch {
    return refused(`it is not ${decoder.encoding.toUpperCase()} as it should be${wrongByte(plain, charset)}`);
  }
}

const tooLarge = (most: number): Decoded => refused(`it is larger than ${Math.round(most / 1_000_000)} MB`);

function unzipped(bytes: Uint8Array, most: number): Uint8Array | Decoded {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (fault) {
    const over =
      typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE';
    return over ? tooLarge(most) : refused('it is packed with gzip and cannot be unpacked');
  }
}

function charsetOf(bytes: Uint8Array, sentAs: string | null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1] ?? sentAs ?? 'utf-8';
}

/** Found line by line, and only once something is wrong. */
function wrongByte(bytes: Uint8Array, charset: string): string {
  if (!/^utf-?8$/i.test(charset)) return '';
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end + 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, stop));
    } catch {
      return ` (line ${line})`;
    }
    start = stop;
  }
  return '';
}
