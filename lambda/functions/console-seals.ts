import { EncryptJWT, jwtDecrypt } from 'jose';
import type { Seals } from '../web/console';

/**
 * Cookies as encrypted tokens under keys that are derived from the link keys: two are valid while they are changed.
 * `hashes`: keyed hashes in hex, newest key first.
 */
export function createSeals(hashes: (text: string) => string[]): Seals {
  const keys = hashes('cookies of the console').map((hex) => new Uint8Array(Buffer.from(hex, 'hex')));
  return {
    async seal(text, until) {
      const [key] = keys;
      if (key === undefined) throw new RangeError('no link key is valid');
      return new EncryptJWT({ text })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setExpirationTime(Math.floor(until / 1_000))
        .encrypt(key);
    },
    async open(sealed, now) {
      for (const key of keys) {
        const text = await opened(sealed, key, now);
        if (text !== null) return text;
      }
      return null;
    },
  };
}

async function opened(sealed: string, key: Uint8Array, now: number): Promise<string | null> {
  try {
    const { payload } = await jwtDecrypt(sealed, key, {
      currentDate: new Date(now),
      requiredClaims: ['exp'],
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return typeof payload['text'] === 'string' ? payload['text'] : null;
  } catch {
    // Changed, over, or of another key: no cookie of ours.
    return null;
  }
}
