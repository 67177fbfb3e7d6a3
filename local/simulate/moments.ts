import type { Instant } from '../../lambda/household';

interface Moment {
  at: Instant;
  /** Of two for the same moment the one asked for first comes first. */
  order: number;
  run: (() => void) | null;
}

/** A street's time: it jumps from one moment that something waits for to the next, and owns no real timer. */
export interface Moments {
  now(): Instant;
  /** Calls `run` at that moment, or as soon as everything before it is done. The answer lets go of it. */
  at(moment: Instant, run: () => void): () => void;
  /** Lives on until then; whatever a moment brings about is done before the next begins. */
  runUntil(end: Instant): Promise<void>;
}

export function createMoments(start: Instant): Moments {
  const heap: Moment[] = [];
  let now = start;
  let order = 0;

  return {
    now: () => now,
    at(moment, run) {
      const waiting: Moment = { at: Math.max(moment, now), order: order++, run };
      push(heap, waiting);
      return () => {
        waiting.run = null;
      };
    },
    async runUntil(end) {
      await settled();
      for (let first = heap[0]; first !== undefined && first.at <= end; first = heap[0]) {
        pop(heap);
        if (first.run === null) continue;
        now = first.at;
        first.run();
        await settled();
      }
      now = Math.max(now, end);
    },
  };
}

/**
 * Nothing here waits for anything but promises, and Node gets to what is asked for at its next tick only once all that
 * stand ready have been gone through. A turn of its event loop would do the same at many times the price.
 */
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    process.nextTick(resolve);
  });

const isBefore = (one: Moment, other: Moment): boolean =>
  one.at < other.at || (one.at === other.at && one.order < other.order);

function push(heap: Moment[], moment: Moment): void {
  let at = heap.length;
  heap.push(moment);
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || isBefore(parent, moment)) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = moment;
}

function pop(heap: Moment[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    let least = heap[child];
    if (least === undefined) break;
    const right = heap[child + 1];
    if (right !== undefined && isBefore(right, least)) {
      child += 1;
      least = right;
    }
    if (!isBefore(least, last)) break;
    heap[at] = least;
    at = child;
  }
  heap[at] = last;
}
