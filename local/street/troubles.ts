import type { LocalClock } from '../clock';
import type { Breaker } from '../endpoint';

export const breakable = ['sms', 'alexa', 'dynamodb'] as const;
export type Breakable = (typeof breakable)[number];
export const troubleKinds = ['fail', 'throttle', 'slow', 'hang'] as const;
export type Trouble = 'ok' | (typeof troubleKinds)[number];

/** Breaks the outside services, for a while or until further notice. */
export interface Troubles {
  /** `lasts` in milliseconds on the street's clock; null = until told otherwise. */
  make(what: Breakable, how: Trouble, lasts: number | null): void;
  now(): Record<Breakable, Trouble>;
}

export function createTroubles(clock: LocalClock, breakers: Record<Breakable, Breaker>): Troubles {
  const mending = new Map<Breakable, () => void>();
  const modeOf = (what: Breakable): Trouble => {
    const { mode } = breakers[what];
    return mode === 'lose-answer' ? 'ok' : mode;
  };
  return {
    make(what, how, lasts) {
      mending.get(what)?.();
      mending.delete(what);
      breakers[what].mode = how;
      if (how === 'ok' || lasts === null) return;
      const mend = clock.at(clock.now() + lasts, () => {
        breakers[what].mode = 'ok';
      });
      mending.set(what, mend);
    },
    now: () => ({ sms: modeOf('sms'), alexa: modeOf('alexa'), dynamodb: modeOf('dynamodb') }),
  };
}
