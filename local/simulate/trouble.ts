import { minute, type Instant } from '../../lambda/household';
import type { Faults } from './faults';
import type { Moments } from './moments';

/** Troubles that last for a while and strike everybody in the street. */
export interface Trouble {
  databaseIsDown(): boolean;
  ticksAreMissed(): boolean;
  /** Once a minute. */
  minutePasses(): void;
  end(): void;
}

export function createTrouble(faults: Faults, moments: Moments): Trouble {
  let databaseUntil: Instant = 0;
  let ticksUntil: Instant = 0;
  return {
    databaseIsDown: () => moments.now() < databaseUntil,
    ticksAreMissed: () => moments.now() < ticksUntil,
    minutePasses() {
      const now = moments.now();
      if (faults.strikes('databaseDown')) databaseUntil = now + faults.random.between(1_000, 3 * minute);
      if (faults.strikes('ticksMissed')) ticksUntil = now + faults.random.between(2, 10) * minute;
    },
    end() {
      databaseUntil = 0;
      ticksUntil = 0;
    },
  };
}
