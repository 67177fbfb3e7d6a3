import type { Clock, Instant } from '../../lambda/household/clock';
import type { MovableClock } from './local-clock';
import { createTimers } from './timers';
import { waitingOn } from './waiting';

/** setTimeout takes no more than this; a longer wait is looked at again on the way. */
const longestWait = 2 ** 31 - 1;

/** A clock that runs at the world's own speed, `offset` milliseconds ahead of it, and can be moved further on by hand. */
export interface RunningClock extends MovableClock {
  /** How far ahead of the world's clock it is by now, in milliseconds. */
  offset(): number;
  /** Drops everything that waits, so that the process can end. */
  stop(): void;
}

export function createRunningClock({ offset: startOffset = 0 }: { offset?: number } = {}): RunningClock {
  const timers = createTimers();
  let offset = startOffset;
  let alarm: NodeJS.Timeout | undefined;
  let stopped = false;

  const now = (): Instant => Date.now() + offset;

  function fireDue(moment: Instant): void {
    for (let due = timers.takeDue(moment); due !== null; due = timers.takeDue(moment)) {
      // Each thing due on the way of a jump sees its own moment, not the end of the jump.
      offset = Math.max(offset, due.at - Date.now());
      due.run();
    }
  }

  function setAlarm(): void {
    clearTimeout(alarm);
    const next = timers.next();
    if (next === null || stopped) return;
    alarm = setTimeout(
      () => {
        fireDue(now());
        setAlarm();
      },
      Math.min(longestWait, Math.max(0, next - now())),
    );
  }

  const basis = {
    now,
    at(moment: Instant, run: () => void): () => void {
      const letGo = timers.add(moment, run);
      setAlarm();
      return () => {
        letGo();
        setAlarm();
      };
    },
  };

  return {
    ...basis,
    ...waitingOn(basis),
    nextTimer: () => timers.next(),
    offset: () => offset,
    jumpTo(moment) {
      fireDue(moment);
      offset = Math.max(offset, moment - Date.now());
      setAlarm();
    },
    stop() {
      stopped = true;
      clearTimeout(alarm);
    },
  };
}

/** The world's own time. */
export function systemClock(): Clock {
  return createRunningClock();
}
