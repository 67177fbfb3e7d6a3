import { capital } from '../people';

/** Characters that reorder or hide what stands beside them; a name has no use for them. */
// eslint-disable-next-line no-control-regex -- control characters are what is being removed
const unruly = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

const begin = '\u2068';
const end = '\u2069';

/**
 * A name as it stands in a sentence of a page: on one line, without characters that turn the text round, and
 * between Unicode's isolates so that a name written from right to left leaves the rest of the sentence alone.
 * A page may show the isolates as they are or turn them into `<bdi>` (see `partsOf`).
 */
export function asName(name: string): string {
  const clean = name.replace(unruly, ' ').replace(/\s+/gu, ' ').trim();
  return `${begin}${clean}${end}`;
}

/** The same at the beginning of a sentence: "The duty team". The first letter stands behind the mark. */
export const sentence = (name: string): string => name.slice(0, 1) + capital(name.slice(1));

export interface Part {
  text: string;
  name: boolean;
}

/** A sentence of a page, cut into names and the words between them. */
export function partsOf(sentence: string): Part[] {
  return sentence
    .split(new RegExp(`(${begin}[^${end}]*${end})`, 'u'))
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith(begin) ? { text: piece.slice(1, -1), name: true } : { text: piece, name: false },
    );
}

/** The sentence where nothing but letters is possible, such as a window's title. */
export const withoutMarks = (sentence: string): string => sentence.replace(/[\u2068\u2069]/gu, '');
