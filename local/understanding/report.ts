import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Phrase, readPhrases } from './phrase-set';
import { assess, type Assessment } from './assessment';
import { createUnderstanding, type Model } from './understanding';

const NOW = { local: '2026-03-02T10:00' };
const root = join(__dirname, '..', '..');

/**
 * `npm run understanding:report [-- FOLDER]`: how well the model understands phrases it was not made from. Misses
 * are listed for the half that may be looked at; of the held-out half only the counts are told.
 */
function main(): void {
  const folder = process.argv[2] ?? join(root, 'tests', 'understanding', 'phrases');
  const model = JSON.parse(readFileSync(join(root, 'interaction-models', 'en-GB.json'), 'utf8')) as Model;
  const { understand } = createUnderstanding(model);
  const results = assess(readPhrases(folder), (phrase: Phrase) => understand(phrase.utterance, NOW));
  for (const heldOut of [false, true]) {
    const half = results.filter((result) => result.phrase.heldOut === heldOut);
    print(`${heldOut ? 'Held out' : 'Looked at'}: ${summary(half)}`);
  }
  print(`All: ${summary(results)}\n`);
  perIntent(results);
  for (const { phrase, understood, rightIntent, wrongSlots } of results) {
    if (phrase.heldOut || (rightIntent && wrongSlots.length === 0)) continue;
    const got = rightIntent
      ? `${wrongSlots.join(' ')} but ${JSON.stringify(understood.slots)}`
      : understood.intent;
    print(`${phrase.utterance}\n    ${phrase.intent} -> ${got} (${understood.score})`);
  }
}

function summary(results: readonly Assessment[]): string {
  const inScope = results.filter((result) => result.inScope);
  const outside = results.filter((result) => !result.inScope);
  const right = inScope.filter((result) => result.rightIntent).length;
  const taken = outside.filter((result) => !result.rightIntent).length;
  const slots = inScope.flatMap((result) => (result.rightIntent ? result.phrase.slots : []));
  const wrong = inScope.flatMap((result) => (result.rightIntent ? result.wrongSlots : []));
  const share = (part: number, whole: number) =>
    `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
  return `in scope right ${share(right, inScope.length)}, out of scope taken ${share(taken, outside.length)}, slots right ${share(slots.length - wrong.length, slots.length)}`;
}

function perIntent(results: readonly Assessment[]): void {
  const intents = [...new Set(results.map((result) => result.phrase.intent))].sort();
  for (const intent of intents) {
    const mine = results.filter((result) => result.phrase.intent === intent);
    const confused = new Map<string, number>();
    for (const { rightIntent, understood } of mine) {
      if (!rightIntent) confused.set(understood.intent, (confused.get(understood.intent) ?? 0) + 1);
    }
    const others = [...confused].map(([other, times]) => `${other} ${times}`).join(', ');
    const right = mine.filter((result) => result.rightIntent).length;
    print(`${intent.padEnd(28)} ${String(right).padStart(3)}/${mine.length} ${others}`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main();
