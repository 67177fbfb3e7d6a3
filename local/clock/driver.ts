import { setTimeout as realTime } from 'node:timers/promises';
import { day, minute } from '../../lambda/household/clock';
import type { Instant } from '../../lambda/household/clock';
import type { Activity } from './activity';
import type { MovableClock } from './local-clock';
import { settle } from './settle';

/** The scheduler's minute. */
export interface Ticks {
  /**
   * The moment at which the next tick has something to do, or null for never: ticks before it are passed over.
   * Must not go through an endpoint that is slow on this clock. Without it every minute ticks.
   */
  nextDue?: () => Promise<Instant | null>;
  /** One tick; its fault fails the run. */
  onMinute: (at: Instant) => Promise<void>;
}

/** Moves a clock on, through everything that falls due, and only while nothing is under way. */
export interface Driver {
  settle(): Promise<void>;
  runUntil(target: Instant, ticks?: Ticks): Promise<void>;
  /** Moves on only as far as this promise needs to be done. */
  runWhile<T>(promise: Promise<T>, ticks?: Ticks): Promise<T>;
}

/** How long, in real time, something that nobody counts may take before a run is called stuck. */
const usualPatience = 10_000;

/** No single promise needs more of the clock than this. */
const longestRun = day;

export interface DriverOptions {
  clock: MovableClock;
  activity: Activity;
  ticks?: Ticks;
  /** Milliseconds of real time. */
  patience?: number;
}

export function createDriver({
  clock,
  activity,
  ticks: usual,
  patience = usualPatience,
}: DriverOptions): Driver {
  let lastMinute = Math.floor(clock.now() / minute) * minute;
  let fault: { cause: unknown } | null = null;

  function tick(ticks: Ticks, at: Instant): void {
    lastMinute = at;
    ticks.onMinute(at).catch((cause: unknown) => {
      fault ??= { cause };
    });
  }

  async function nextMinute(ticks: Ticks | undefined): Promise<Instant | null> {
    if (ticks === undefined) return null;
    const first = Math.max(lastMinute + minute, Math.ceil(clock.now() / minute) * minute);
    if (ticks.nextDue === undefined) return first;
    const due = await ticks.nextDue();
    return due === null ? null : Math.max(first, Math.ceil(due / minute) * minute);
  }

  /** One step: to whatever comes first, no further than `limit`. False when nothing comes by then. */
  async function step(limit: Instant, ticks: Ticks | undefined): Promise<boolean> {
    const timer = clock.nextTimer() ?? Infinity;
    const tickAt = (await nextMinute(ticks)) ?? Infinity;
    const next = Math.min(timer, tickAt);
    if (next > limit || next === Infinity) return false;
    clock.jumpTo(next);
    if (timer > tickAt && ticks !== undefined) tick(ticks, tickAt);
    await settle(activity);
    raise();
    return true;
  }

  function raise(): void {
    if (fault === null) return;
    const { cause } = fault;
    fault = null;
    throw cause;
  }

  return {
    settle: () => settle(activity),
    async runUntil(target, ticks = usual) {
      await settle(activity);
      raise();
      while (await step(target, ticks));
      clock.jumpTo(target);
      await settle(activity);
      raise();
    },
    async runWhile(promise, ticks = usual) {
      let done = false;
      const watched = promise.finally(() => {
        done = true;
      });
      // The fault itself reaches the caller below; this only keeps it from being unhandled meanwhile.
      watched.catch(() => undefined);
      const isDone = (): boolean => done;
      const lastMoment = clock.now() + longestRun;
      const endOfPatience = Date.now() + patience;
      for (;;) {
        await settle(activity);
        if (isDone()) return watched;
        if (await step(lastMoment, ticks)) continue;
        if (Date.now() > endOfPatience)
          throw new Error(
            `Nothing is left that could end this. Under way: ${activity.describe().join(', ') || 'nothing'}`,
          );
        await realTime(5);
      }
    },
  };
}
