import type { Answer, Ears, Question } from './ears';

/** Keeps questions and answers together over a line that carries one message at a time. */
export interface Line {
  send(question: Question): void;
  onAnswer(take: (answer: Answer) => void): void;
  onBreak(told: (fault: Error) => void): void;
  close(): void;
}

export function earsOver(line: Line): Ears {
  const waiting = new Map<
    number,
    { resolve: (understood: Answer['understood']) => void; reject: (fault: Error) => void }
  >();
  let last = 0;
  let broken: Error | null = null;

  line.onAnswer(({ question, understood }) => {
    waiting.get(question)?.resolve(understood);
    waiting.delete(question);
  });
  line.onBreak((fault) => {
    broken = fault;
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  });

  return {
    understand: (heard) =>
      new Promise((resolve, reject) => {
        if (broken) {
          reject(broken);
          return;
        }
        last += 1;
        waiting.set(last, { resolve, reject });
        line.send({ ...heard, question: last });
      }),
    close: () => {
      line.close();
    },
  };
}
