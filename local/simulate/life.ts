import type { Instant } from '../../lambda/household';
import type { Moments } from './moments';
import type { Faults } from './faults';

/** One process of the service. After its death its ports never settle again. */
export interface Life {
  readonly alive: () => boolean;
  /** Passes through a door of this process: it may die before the work is done, or after and before it hears of it. */
  through<T>(work: () => Promise<T>): Promise<T>;
  die(): void;
  onDeath(run: () => void): () => void;
  /** Its own clock's difference from the street's, milliseconds. */
  readonly skew: number;
}

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

export function createLife(faults: Faults): Life {
  const mourners = new Set<() => void>();
  let alive = true;

  function die(): void {
    if (!alive) return;
    alive = false;
    for (const mourner of [...mourners]) mourner();
    mourners.clear();
  }

  function strikes(): boolean {
    if (alive && faults.strikes('processDied')) die();
    return !alive;
  }

  return {
    alive: () => alive,
    skew: faults.strikes('clockSkewed') ? Math.round(faults.random.between(-2_000, 2_000)) : 0,
    die,
    onDeath(run) {
      mourners.add(run);
      return () => mourners.delete(run);
    },
    async through(work) {
      if (strikes()) return never();
      try {
        const result = await work();
        return strikes() ? await never() : result;
      } catch (fault) {
        if (strikes()) return never();
        throw fault;
      }
    },
  };
}

/** The clock as this process reads it. */
export function clockOf(life: Life, moments: Moments) {
  const now = (): Instant => moments.now() + life.skew;
  return {
    now,
    sleep: (milliseconds: number) =>
      new Promise<void>((wake) => {
        moments.at(moments.now() + milliseconds, () => {
          if (life.alive()) wake();
        });
      }),
    abortAfter(milliseconds: number) {
      const controller = new AbortController();
      const release = moments.at(moments.now() + milliseconds, () => {
        if (life.alive()) controller.abort(new DOMException('Nothing came in time', 'TimeoutError'));
      });
      return { signal: controller.signal, release };
    },
  };
}
