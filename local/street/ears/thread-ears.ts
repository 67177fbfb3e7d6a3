import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { threadSource } from '../typescript-loader';
import type { Answer, Ears } from './ears';
import { earsOver } from './questions';

export interface ThreadEars extends Ears {
  /** Begins to learn now, and not only with the first question. */
  learn(): void;
}

/** Ears in a thread of this process. */
export function threadEars(): ThreadEars {
  let thread: Worker | null = null;
  let take: (answer: Answer) => void = () => undefined;
  let told: (fault: Error) => void = () => undefined;

  function begun(): Worker {
    if (thread !== null) return thread;
    const started = new Worker(threadSource(join(__dirname, 'ears-thread.ts')), { eval: true, execArgv: [] });
    started.on('message', (answer: Answer) => {
      started.unref();
      take(answer);
    });
    started.on('error', (fault) => {
      told(fault instanceof Error ? fault : new Error(String(fault)));
    });
    // Nobody who has ended need wait for it; listening to it would make them.
    started.unref();
    thread = started;
    return started;
  }

  const ears = earsOver({
    send(question) {
      begun().ref();
      begun().postMessage(question);
    },
    onAnswer(listen) {
      take = listen;
    },
    onBreak(listen) {
      told = listen;
    },
    close() {
      void thread?.terminate();
    },
  });
  return { ...ears, learn: () => void begun() };
}
