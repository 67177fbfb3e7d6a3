import type { Read } from './sentence';

/** A word, or several that a slot type reads as one value and that stand as `#TYPE`. */
export interface Piece {
  readonly text: string;
  /** The words it stands for: from one up to before another. */
  readonly from: number;
  readonly to: number;
}

/** A sentence with the longest values of some slot types drawn together, first come first. */
export function mask(sentence: Read, types: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < sentence.words.length;) {
    let piece: Piece = { text: sentence.words[at] ?? '', from: at, to: at + 1 };
    let longest = 0;
    for (const type of types) {
      for (const { end } of sentence.readings(type, at)) {
        if (end - at <= longest) continue;
        longest = end - at;
        piece = { text: maskOf(type), from: at, to: end };
      }
    }
    pieces.push(piece);
    at = piece.to;
  }
  return pieces;
}

/** Dates and days are told apart by nobody who listens: "on Thursday" is either. */
export function maskOf(type: string): string {
  return type === 'DAYS' ? '#AMAZON.DATE' : `#${type}`;
}
