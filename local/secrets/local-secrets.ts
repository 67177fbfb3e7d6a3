import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Secrets } from '../../lambda/functions/service';
import { newKey, openKeyFile } from './key-file';

export interface LocalSecrets extends Secrets {
  /** A new key for links; the one before it stays valid beside it. */
  changeLinkKey(): void;
}

export interface LocalSecretsOptions {
  /** Folder that keeps the keys; null keeps them in memory. */
  dataDir: string | null;
  /** The same seed gives the same randomness, opening by opening. Without it there is none to be foreseen. */
  seed?: string;
}

const version = 'v1';
const ivBytes = 12;
const tagBytes = 16;

/**
 * Stands for KMS, which holds the sealing key in AWS, and for Secrets Manager, which holds the keys of the keyed hashes.
 * Here they lie side by side in one file, readable by its owner alone: enough for made-up people on one machine.
 */
export function openLocalSecrets({ dataDir, seed }: LocalSecretsOptions): LocalSecrets {
  const file = openKeyFile(dataDir === null ? null : join(dataDir, 'keys.json'));
  file.save({ ...file.keys, openings: file.keys.openings + 1 });
  const sealKey = (): Buffer => Buffer.from(file.keys.seal, 'hex');
  const bytes = seed === undefined ? randomBytes : seeded(`${seed} ${file.keys.openings}`);

  return {
    lookUpHash: (text) => hmac(file.keys.lookUp, text),
    linkHashes: (text) => file.keys.links.map((key) => hmac(key, text)),
    seal(text) {
      // Never seeded: the same bytes twice under one key would give everything away.
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', sealKey(), iv);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Promise.resolve(
        `${version}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`,
      );
    },
    async open(sealed) {
      const [written, body = ''] = sealed.split('.');
      if (written !== version) throw new Error('Not sealed here');
      const all = Buffer.from(body, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', sealKey(), all.subarray(0, ivBytes));
      decipher.setAuthTag(all.subarray(ivBytes, ivBytes + tagBytes));
      return Promise.resolve(
        Buffer.concat([decipher.update(all.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8'),
      );
    },
    random: (count) => bytes(count).toString('base64url'),
    changeLinkKey() {
      file.save({ ...file.keys, links: [newKey(), ...file.keys.links.slice(0, 1)] });
    },
  };
}

function hmac(keyHex: string, text: string): string {
  return createHmac('sha256', Buffer.from(keyHex, 'hex')).update(text).digest('hex');
}

/** Bytes that follow from the seed: one HMAC after the other. */
function seeded(seed: string): (count: number) => Buffer {
  let drawn = 0;
  return (count) => {
    const blocks: Buffer[] = [];
    for (let have = 0; have < count; have += 32) {
      drawn += 1;
      blocks.push(createHmac('sha256', seed).update(String(drawn)).digest());
    }
    return Buffer.concat(blocks).subarray(0, count);
  };
}
