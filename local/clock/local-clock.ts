import type { Clock, Instant } from '../../lambda/household/clock';

/** The clock as the local endpoints know it: they also keep things for later (a delayed message, a reminder that falls due). */
export interface LocalClock extends Clock {
  /** Calls `run` once the moment has come, soon if it is already past. The answer lets go of it. */
  at(moment: Instant, run: () => void): () => void;
}

/** A clock that somebody else moves on. */
export interface MovableClock extends LocalClock {
  /** The earliest moment something waits for, or null. */
  nextTimer(): Instant | null;
  /** Moves on to this moment, never back; everything due on the way happens, in order, each at its own moment. */
  jumpTo(moment: Instant): void;
}
