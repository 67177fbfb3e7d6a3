import type { Activity } from '../clock';

/**
 * What the broker has taken and the service does not hold yet. The clock must not move in between. Messages to one
 * subscriber are counted in and out; which is which does not matter.
 */
export interface HandingOver {
  taken(topic: string): void;
  handed(): void;
  /** Nobody waits for messages any more. */
  forget(): void;
}

export function createHandingOver(activity: Activity): HandingOver {
  let ends: (() => void)[] = [];
  return {
    taken(topic) {
      ends.push(activity.begin(`message on ${topic}`));
    },
    handed() {
      ends.shift()?.();
    },
    forget() {
      for (const end of ends) end();
      ends = [];
    },
  };
}
