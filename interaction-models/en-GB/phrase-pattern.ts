/** A pattern as read: words as they stand, and places where one of several sequences is taken. */
export type Piece = string | Choice;
export type Sequence = readonly Piece[];
export interface Choice {
  readonly alternatives: readonly Sequence[];
}

/** Reads `(a|b)`, which takes one, and `[a]`, which takes it or leaves it; both nest. Throws on a bracket left open. */
export function readPattern(pattern: string): Sequence {
  const reader = { pattern, at: 0 };
  const [whole, ...others] = readAlternatives(reader);
  if (reader.at < pattern.length) throw new Error(`Unexpected "${pattern[reader.at] ?? ''}" in "${pattern}"`);
  return whole && others.length === 0 ? whole : [{ alternatives: [...(whole ? [whole] : []), ...others] }];
}

/** How many different readings there are. */
export function readings(sequence: Sequence): number {
  return sequence.reduce(
    (product, piece) =>
      typeof piece === 'string'
        ? product
        : product * piece.alternatives.reduce((sum, alternative) => sum + readings(alternative), 0),
    1,
  );
}

/** The fewest readings in which every alternative can appear once. */
export function breadth(sequence: Sequence): number {
  return Math.max(1, ...sequence.map((piece) => (typeof piece === 'string' ? 1 : breadthOf(piece))));
}

function breadthOf(choice: Choice): number {
  return choice.alternatives.reduce((sum, alternative) => sum + breadth(alternative), 0);
}

interface Reader {
  readonly pattern: string;
  at: number;
}

function readAlternatives(reader: Reader): Sequence[] {
  const found = [readSequence(reader)];
  while (reader.pattern[reader.at] === '|') {
    reader.at += 1;
    found.push(readSequence(reader));
  }
  return found;
}

function readSequence(reader: Reader): Sequence {
  const pieces: Piece[] = [];
  for (let sign = reader.pattern[reader.at]; sign !== undefined; sign = reader.pattern[reader.at]) {
    if (sign === '|' || sign === ')' || sign === ']') break;
    pieces.push(sign === '(' || sign === '[' ? readChoice(reader, sign) : readWords(reader));
  }
  return pieces;
}

function readChoice(reader: Reader, opening: '(' | '['): Choice {
  reader.at += 1;
  const alternatives = readAlternatives(reader);
  const closing = opening === '(' ? ')' : ']';
  if (reader.pattern[reader.at] !== closing) throw new Error(`Missing ${closing} in "${reader.pattern}"`);
  reader.at += 1;
  return { alternatives: opening === '(' ? alternatives : [...alternatives, []] };
}

function readWords(reader: Reader): string {
  const start = reader.at;
  while (reader.at < reader.pattern.length && !'()[]|'.includes(reader.pattern[reader.at] ?? ''))
    reader.at += 1;
  return reader.pattern.slice(start, reader.at);
}
