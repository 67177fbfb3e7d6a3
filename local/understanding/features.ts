import type { SlotReader } from './slot-reading';

/** A rough stem: enough to bring "coming", "comes" and "come" together. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const cut = word
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^s])s$/, '$1')
    .replace(/(ing|ed|ly|er)$/, '');
  return (cut.length < 3 ? word : cut).replace(/(.)\1$/, '$1').replace(/e$/, '');
}

const letters = 4;

/**
 * What the classifier sees of a sentence: its words, pairs of neighbours and near neighbours, stems, runs of
 * letters within longer words (for misspellings and unknown forms), and the meanings of slot values in it.
 */
export function features(words: readonly string[], readers: ReadonlyMap<string, SlotReader>): string[] {
  const found: string[] = [];
  const stems = words.map(stem);
  const padded = ['^', ...stems, '$'];
  for (let at = 0; at < padded.length; at += 1) {
    const here = padded[at] ?? '';
    if (at > 0 && at < padded.length - 1) found.push(`w ${here}`);
    if (at + 1 < padded.length) found.push(`b ${here} ${padded[at + 1] ?? ''}`);
    if (at + 2 < padded.length) found.push(`s ${here} ${padded[at + 2] ?? ''}`);
  }
  for (const word of words) {
    if (word.length <= letters) continue;
    const marked = `<${word}>`;
    for (let at = 0; at + letters <= marked.length; at += 1) found.push(`c ${marked.slice(at, at + letters)}`);
  }
  for (const reader of readers.values()) {
    for (let at = 0; at < words.length; at += 1) {
      for (const reading of reader.read(words, at)) found.push(`v ${reader.type} ${reading.id ?? ''}`);
    }
  }
  return [...new Set(found)];
}
