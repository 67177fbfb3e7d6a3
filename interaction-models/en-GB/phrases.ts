import { breadth, type Choice, readings, readPattern, type Sequence } from './phrase-pattern';

/** Below this many readings a pattern is written out in full. */
const FEW = 8;

/**
 * Writes samples briefly, one pattern a line: `(is|has) (anyone|anybody) [been] told` (see phrase-pattern.ts);
 * a line that begins with # is a remark, and slots stay as they are: `{person}`.
 *
 * Alexa learns what words can stand where; every combination would only swell the model (Amazon's limit is
 * 1.5 MB). So of a pattern with many readings only `fullness` times as many are kept as its widest choice has ways:
 * each way is said at least that often, in changing company, and the same ones are chosen every time.
 */
export function phrases(text: string, fullness = 1): string[] {
  return [...new Set(lines(text).flatMap((line) => chosenReadings(line, fullness)))];
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function chosenReadings(line: string, fullness: number): string[] {
  const pattern = readPattern(line);
  const kept = Math.max(FEW, fullness * breadth(pattern));
  if (readings(pattern) <= kept) return everyReading(pattern).map(tidy);
  const turns = new Turns(line);
  return Array.from({ length: kept }, () => tidy(turns.read(pattern)));
}

function everyReading(sequence: Sequence): string[] {
  return sequence.reduce<string[]>(
    (starts, piece) => {
      const ends = typeof piece === 'string' ? [piece] : piece.alternatives.flatMap(everyReading);
      return starts.flatMap((start) => ends.map((end) => start + end));
    },
    [''],
  );
}

function tidy(sentence: string): string {
  return sentence.replace(/\s+/g, ' ').trim();
}

/** Takes the alternatives of each choice in shuffled turns, as often as each has ways of its own. */
class Turns {
  private readonly waiting = new Map<Choice, Sequence[]>();
  private seed: number;

  constructor(line: string) {
    this.seed = Array.from(line).reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) >>> 0, 7);
  }

  read(sequence: Sequence): string {
    return sequence
      .map((piece) => (typeof piece === 'string' ? piece : this.read(this.next(piece))))
      .join('');
  }

  private next(choice: Choice): Sequence {
    let queue = this.waiting.get(choice) ?? [];
    if (queue.length === 0) {
      queue = choice.alternatives.flatMap((way) => Array.from({ length: breadth(way) }, () => way));
      for (let last = queue.length - 1; last > 0; last -= 1) this.swap(queue, last);
      this.waiting.set(choice, queue);
    }
    return queue.pop() ?? [];
  }

  private swap(queue: Sequence[], last: number): void {
    // Numerical Recipes' linear congruential generator: plain, and the same on every machine.
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((this.seed / 2 ** 32) * (last + 1));
    const [a, b] = [queue[last], queue[other]];
    if (a && b) [queue[last], queue[other]] = [b, a];
  }
}
