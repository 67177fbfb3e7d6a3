import type { Instant } from '../../lambda/household/clock';
import type { MovableClock } from './local-clock';
import { createTimers } from './timers';
import { waitingOn } from './waiting';

/** A clock that stands still until it is moved. */
export function createStandingClock({ start }: { start: Instant }): MovableClock {
  const timers = createTimers();
  let now = start;

  const basis = {
    now: () => now,
    at(moment: Instant, run: () => void): () => void {
      if (moment > now) return timers.add(moment, run);
      // What is already due must not wait for somebody to move the clock.
      const soon = setImmediate(run);
      return () => {
        clearImmediate(soon);
      };
    },
  };

  return {
    ...basis,
    ...waitingOn(basis),
    nextTimer: () => timers.next(),
    jumpTo(moment) {
      for (let due = timers.takeDue(moment); due !== null; due = timers.takeDue(moment)) {
        now = Math.max(now, due.at);
        due.run();
      }
      now = Math.max(now, moment);
    },
  };
}
