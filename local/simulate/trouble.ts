import { hour, minute, type Instant } from '../../lambda/household';
import type { Faults } from './faults';
import type { Moments } from './moments';

/** Troubles that last for a while and strike everybody in the street. */
export interface Trouble {
  databaseIsDown(): boolean;
  ticksAreMissed(): boolean;
  /** Internet, electricity or what takes the plugs' messages in: none arrives. */
  districtIsCut(): boolean;
  /** Once a minute. */
  minutePasses(): void;
  end(): void;
}

export function createTrouble(faults: Faults, moments: Moments): Trouble {
  let databaseUntil: Instant = 0;
  let ticksUntil: Instant = 0;
  let cutUntil: Instant = 0;
  return {
    databaseIsDown: () => moments.now() < databaseUntil,
    ticksAreMissed: () => moments.now() < ticksUntil,
    districtIsCut: () => moments.now() < cutUntil,
    minutePasses() {
      const now = moments.now();
      if (faults.strikes('databaseDown')) databaseUntil = now + faults.random.between(1_000, 3 * minute);
      if (faults.strikes('ticksMissed')) ticksUntil = now + faults.random.between(2, 10) * minute;
      if (faults.strikes('districtCut')) cutUntil = now + faults.random.between(1, 9) * hour;
    },
    end() {
      databaseUntil = 0;
      ticksUntil = 0;
      cutUntil = 0;
    },
  };
}
