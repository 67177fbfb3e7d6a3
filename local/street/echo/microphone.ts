import type { LocalClock } from '../../clock';

/** How long Alexa listens before the reprompt, and once more after it, in milliseconds. */
export const listening = 8_000;

/** The open microphone: waits for words, prompts once more, then gives up. */
export interface Microphone {
  /** Listens from now; `reprompt` is said once after 8 s, without one she gives up at once. */
  open(reprompt: string | null): void;
  /** Somebody is speaking (or typing): the eight seconds begin anew. */
  hearing(): void;
  close(): void;
}

export interface Silence {
  onReprompt(words: string): void;
  onGivingUp(): void;
}

export function createMicrophone(clock: LocalClock, silence: Silence): Microphone {
  let letGo: (() => void) | null = null;
  let left: string | null = null;

  function close(): void {
    letGo?.();
    letGo = null;
  }

  function listen(): void {
    close();
    letGo = clock.at(clock.now() + listening, () => {
      letGo = null;
      if (left === null) {
        silence.onGivingUp();
        return;
      }
      const words = left;
      left = null;
      silence.onReprompt(words);
      listen();
    });
  }

  return {
    open(reprompt) {
      left = reprompt;
      listen();
    },
    hearing() {
      if (letGo !== null) listen();
    },
    close,
  };
}
