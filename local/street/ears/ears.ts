import type { Understood } from '../echo/turn-request';

/** Words as they were heard, where and when. */
export interface Heard {
  words: string;
  /** Wall time of the home, `YYYY-MM-DDTHH:mm`. */
  local: string;
  /** The slot that the skill has just asked for. */
  expects: { intent: string; slot: string } | null;
}

/** Makes intents out of words. Learning the model takes seconds, so this happens beside whatever else is done. */
export interface Ears {
  understand(heard: Heard): Promise<Understood>;
  close(): void;
}

/** A question and its answer on their way between threads or processes. */
export interface Question extends Heard {
  question: number;
}

export interface Answer {
  question: number;
  understood: Understood;
}
