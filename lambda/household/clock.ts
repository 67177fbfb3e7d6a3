/** Milliseconds since the epoch, UTC. Zones are the household's own and are applied where words or wall times are needed. */
export type Instant = number;

/**
 * Time, handed in from outside so that nothing here owns a timer.
 * `sleep` and `abortAfter` run on this clock too: a test moves them without faking global timers.
 */
export interface Clock {
  now(): Instant;
  sleep(milliseconds: number): Promise<void>;
  /** A signal that aborts once this much time has passed, and the way to let go of it when the work is done. */
  abortAfter(milliseconds: number): { signal: AbortSignal; release: () => void };
}

export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;
