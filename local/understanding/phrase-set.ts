import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A phrase with what it should be taken for. */
export interface Phrase {
  readonly speaker: string;
  readonly utterance: string;
  readonly intent: string;
  /** `name=value` or `name#id`, as written in the file. */
  readonly slots: readonly string[];
  /** Held out: never looked at one by one, only counted. */
  readonly heldOut: boolean;
}

/**
 * Reads a folder of phrase files: `utterance TAB intent TAB slot=value;slot#id` a line, # for remarks; a line
 * without intent is out of scope. Half of the phrases, chosen by a hash of their words, are held out.
 */
export function readPhrases(folder: string): Phrase[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'));
  return files.sort().flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    return lines
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => readPhrase(basename(file, '.tsv'), line));
  });
}

function readPhrase(speaker: string, line: string): Phrase {
  const [utterance = '', intent = 'AMAZON.FallbackIntent', slots = ''] = line.split('\t');
  const heldOut = (createHash('sha256').update(utterance).digest()[0] ?? 0) % 2 === 1;
  return { speaker, utterance, intent, slots: slots.split(';').filter((slot) => slot !== ''), heldOut };
}
