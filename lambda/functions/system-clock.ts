import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../household';

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds) => {
    await wait(milliseconds);
  },
  abortAfter(milliseconds) {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      controller.abort(new Error(`not done within ${milliseconds} ms`));
    }, milliseconds);
    return {
      signal: controller.signal,
      release: () => {
        clearTimeout(timer);
      },
    };
  },
};
