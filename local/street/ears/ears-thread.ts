import { parentPort } from 'node:worker_threads';
import { createUnderstanding } from '../../understanding/understanding';
import { enGb } from '../echo/model';
import type { Answer, Question } from './ears';

/** A thread that learns the interaction model and then understands words by it. */
const understanding = createUnderstanding(enGb);

parentPort?.on('message', ({ question, words, local, expects }: Question) => {
  const { intent, slots } = understanding.understand(words, { local }, expects ? { expecting: expects } : {});
  parentPort?.postMessage({ question, understood: { intent, slots } } satisfies Answer);
});
