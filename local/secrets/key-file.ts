import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';

const key = z.string().regex(/^[0-9a-f]{64}$/, 'must be 32 bytes in hex');

const keys = z.strictObject({
  lookUp: key,
  /** Newest first; the second stays valid while links made with it are still about. */
  links: z.array(key).min(1).max(2),
  seal: key,
  /** How often it was opened, so that seeded randomness does not repeat itself after a restart. */
  openings: z.int().min(0),
});

export type Keys = z.infer<typeof keys>;

export interface KeyFile {
  keys: Keys;
  save(changed: Keys): void;
}

export const newKey = (): string => randomBytes(32).toString('hex');

/** Throws where the file is there and cannot be understood: a new key would lock everything away that was sealed. */
export function openKeyFile(path: string | null): KeyFile {
  const file: KeyFile = {
    keys:
      path !== null && existsSync(path)
        ? read(path)
        : { lookUp: newKey(), links: [newKey()], seal: newKey(), openings: 0 },
    save(changed) {
      file.keys = changed;
      if (path === null) return;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.next`, JSON.stringify(changed), { mode: 0o600 });
      renameSync(`${path}.next`, path);
    },
  };
  return file;
}

function read(path: string): Keys {
  try {
    return keys.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new Error(`The key file ${path} cannot be understood`, { cause });
  }
}
