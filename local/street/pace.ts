import { minute } from '../../lambda/household/clock';
import type { Instant } from '../../lambda/household/clock';
import { createDriver, everyMinute } from '../clock';
import type { Activity, MovableClock, Ticks } from '../clock';

/** How time goes on this street: with the world's, or standing until somebody moves it. */
export interface Pace {
  now(): Instant;
  /** Sees this work to its end; where time stands, it moves on as far as the work itself needs. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Runs on through everything that falls due until then. */
  moveTo(moment: Instant): Promise<void>;
  /** Runs on to the next moment at which something may happen, at most to `limit`. */
  moveToNext(limit: Instant): Promise<void>;
  stop(): void;
}

export interface PaceParts {
  clock: MovableClock;
  activity: Activity;
  /** The scheduler's minute. Faults are the caller's to deal with: a tick that fails comes again. */
  tick: () => Promise<void>;
  /** When the agenda has something next; ticks before it have nothing to do and are passed over. */
  nextDue: () => Promise<Instant | null>;
}

/** One after the other: two drivers of one clock would carry each other along. */
function createTurnstile(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

const upToMinute = (moment: Instant): Instant => Math.ceil(moment / minute) * minute;

async function nextMoment({ clock, nextDue }: PaceParts, limit: Instant): Promise<Instant> {
  const due = await nextDue();
  // What is due already is looked at with the next minute, as the scheduler would.
  const tick = due === null ? Infinity : Math.max(upToMinute(due), upToMinute(clock.now() + 1));
  return Math.min(limit, tick, clock.nextTimer() ?? Infinity);
}

/** Time that stands still. */
export function standingPace(parts: PaceParts): Pace {
  const { clock, activity, nextDue, tick } = parts;
  const ticks: Ticks = { nextDue, onMinute: tick };
  const driver = createDriver({ clock, activity, ticks });
  const turn = createTurnstile();
  return {
    now: () => clock.now(),
    during: (work) => turn(() => driver.runWhile(work())),
    moveTo: (moment) => turn(() => driver.runUntil(moment)),
    moveToNext: (limit) => turn(async () => driver.runUntil(await nextMoment(parts, limit))),
    stop: () => undefined,
  };
}

/** The world's time, which can be moved on by hand; `onMoved` is told when it was. */
export function worldPace(parts: PaceParts, onMoved: () => void): Pace {
  const { clock, activity, nextDue, tick } = parts;
  const driver = createDriver({ clock, activity, ticks: { nextDue, onMinute: tick } });
  const turn = createTurnstile();
  const start = (): { stop(): void } => everyMinute(clock, tick, () => undefined);
  let minutes = start();
  const move = (moment: () => Promise<Instant>): Promise<void> =>
    turn(async () => {
      // The driver ticks by itself on the way, and only where something is due.
      minutes.stop();
      try {
        await driver.runUntil(await moment());
      } finally {
        minutes = start();
        onMoved();
      }
    });
  return {
    now: () => clock.now(),
    during: (work) => work(),
    moveTo: (moment) => move(() => Promise.resolve(moment)),
    moveToNext: (limit) => move(() => nextMoment(parts, limit)),
    stop: () => {
      minutes.stop();
    },
  };
}
