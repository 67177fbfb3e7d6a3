import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type General, learnIntents, type LearnedIntents } from './intent-classifier';
import { lessons } from './lessons';
import type { LanguageModel } from './model-shape';
import type { Mend } from './sentence';
import { type LearnedTags, learnSlots } from './slot-tagging';
import { wordWeights } from './word-weights';

/** All that takes long to learn from a model. */
export interface Learned {
  readonly intents: LearnedIntents;
  readonly weights: ReadonlyMap<string, number>;
  readonly slots: LearnedTags;
}

const shelf = join(__dirname, '..', '..', 'node_modules', '.cache', 'good-neighbour');

/**
 * Learns a model, or remembers having learned it: learning takes a second or two, and every story and every start
 * would pay for it. What is kept is named by a hash of the model and of this folder, so that a change of either is
 * learned anew; where nothing can be kept, each start learns.
 */
export function learnOnce(model: LanguageModel, mend: Mend, general: General): Learned {
  const path = join(shelf, `understanding-${nameOf(model)}.bin`);
  const kept = read(path);
  if (kept) return kept;
  const taught = lessons(model, mend);
  const learned = {
    intents: learnIntents(taught, general),
    weights: wordWeights(taught),
    slots: learnSlots(model, mend, general.kindOf),
  };
  keep(path, learned);
  return learned;
}

function nameOf(model: LanguageModel): string {
  const hash = createHash('sha256').update(JSON.stringify(model)).update(process.version);
  for (const file of readdirSync(__dirname).sort()) {
    if (/\.(ts|txt)$/.test(file)) hash.update(file).update(readFileSync(join(__dirname, file)));
  }
  return hash.digest('hex').slice(0, 24);
}

function read(path: string): Learned | undefined {
  try {
    return deserialize(readFileSync(path)) as Learned;
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that nobody ever reads half of it. */
function keep(path: string, learned: Learned): void {
  try {
    mkdirSync(shelf, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, serialize(learned));
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // A read-only checkout only means learning again next time.
  }
}
