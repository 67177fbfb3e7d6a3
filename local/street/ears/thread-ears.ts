import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { threadSource } from '../typescript-loader';
import type { Answer, Ears } from './ears';
import { earsOver } from './questions';

/** Ears in a thread of this process. It begins to learn at once. */
export function threadEars(): Ears {
  const thread = new Worker(threadSource(join(__dirname, 'ears-thread.ts')), { eval: true, execArgv: [] });
  // Nobody who has ended need wait for it.
  thread.unref();
  return earsOver({
    send(question) {
      thread.ref();
      thread.postMessage(question);
    },
    onAnswer(take) {
      thread.on('message', (answer: Answer) => {
        thread.unref();
        take(answer);
      });
    },
    onBreak(told) {
      thread.on('error', (fault) => {
        told(fault instanceof Error ? fault : new Error(String(fault)));
      });
    },
    close() {
      void thread.terminate();
    },
  });
}
