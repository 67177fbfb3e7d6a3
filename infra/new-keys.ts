import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * Makes what the secret of hash keys must hold, as JSON on standard output. Given the secret as it is now on standard
 * input (or nothing, the first time), it adds a new link key and keeps the newest old one valid; the look-up key is
 * never changed, for everything is found by it.
 */
interface Keys {
  lookUpKey: string;
  linkKeys: string[];
}

const newKey = (): string => randomBytes(32).toString('base64url');

export function nextKeys(now: Keys | null, make: () => string = newKey): Keys {
  if (now === null) return { lookUpKey: make(), linkKeys: [make()] };
  const [newest] = now.linkKeys;
  return { lookUpKey: now.lookUpKey, linkKeys: [make(), ...(newest === undefined ? [] : [newest])] };
}

/** Throws a RangeError where it is neither nothing nor such keys. */
export function keysIn(text: string): Keys | null {
  if (text.trim() === '') return null;
  const keys = parsed(text);
  if (typeof keys !== 'object' || keys === null) throw new RangeError('the secret is no JSON object');
  const { lookUpKey, linkKeys } = keys as Partial<Record<keyof Keys, unknown>>;
  if (typeof lookUpKey !== 'string' || !isTexts(linkKeys)) {
    throw new RangeError('the secret has no lookUpKey and linkKeys');
  }
  return { lookUpKey, linkKeys };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RangeError('the secret is no JSON');
  }
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

if (require.main === module) {
  try {
    const now = process.stdin.isTTY ? '' : readFileSync(0, 'utf8');
    process.stdout.write(JSON.stringify(nextKeys(keysIn(now))));
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 2;
  }
}
