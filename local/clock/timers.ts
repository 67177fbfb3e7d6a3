import type { Instant } from '../../lambda/household/clock';

interface Timer {
  at: Instant;
  run: () => void;
}

/** What waits for a moment, earliest first; of two for the same moment the one asked for first. */
export interface Timers {
  add(at: Instant, run: () => void): () => void;
  next(): Instant | null;
  /** Takes out the earliest that is due at this moment. */
  takeDue(now: Instant): Timer | null;
}

export function createTimers(): Timers {
  const waiting: Timer[] = [];

  return {
    add(at, run) {
      const timer = { at, run };
      waiting.splice(placeAfter(waiting, at), 0, timer);
      return () => {
        const index = waiting.indexOf(timer);
        if (index >= 0) waiting.splice(index, 1);
      };
    },
    next: () => waiting[0]?.at ?? null,
    takeDue(now) {
      const first = waiting[0];
      if (first === undefined || first.at > now) return null;
      waiting.shift();
      return first;
    },
  };
}

function placeAfter(waiting: readonly Timer[], at: Instant): number {
  let low = 0;
  let high = waiting.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((waiting[middle]?.at ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
