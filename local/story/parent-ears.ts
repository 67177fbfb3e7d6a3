import type { Answer, Ears } from '../street/ears/ears';
import { earsOver } from '../street/ears/questions';

/** Asks the process that started this one: of all stories told at once only one need learn the model. */
export function parentEars(): Ears {
  return earsOver({
    send: (question) => process.send?.(question),
    onAnswer(take) {
      process.on('message', (answer: Answer) => {
        take(answer);
      });
    },
    onBreak(told) {
      process.on('disconnect', () => {
        told(new Error('nobody is there to understand'));
      });
    },
    close: () => undefined,
  });
}
