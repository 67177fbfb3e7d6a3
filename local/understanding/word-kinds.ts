import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Groups of words of like use in general English ("dizzy" with "faint", "telly" with "radio"), so that a word which no
 * sample says still counts for something, as it does for Alexa. One group a line; docs/understanding.md says whence.
 */
export function readWordKinds(): (word: string) => number | undefined {
  const lines = readFileSync(join(__dirname, 'word-kinds.txt'), 'utf8').trimEnd().split('\n');
  const kinds = new Map<string, number>();
  lines.forEach((line, kind) => {
    for (const word of line.split(' ')) kinds.set(word, kind);
  });
  return (word) => kinds.get(word);
}
