import { localDate, second, wallMinutes, type Clock, type Instant, type Profile } from '../household';
import { slotMinutes } from '../routine';
import type { Store } from '../store';
import type { Log } from './service';

/** Counts are stored at most so often by each process: in the quiet at once, in a rush many with one write. */
const every = 10 * second;

interface ArrivalPorts {
  store: Pick<Store, 'arrivals'>;
  clock: Pick<Clock, 'now'>;
  log: Log;
}

/** Counts signs of life by council, so that a district that has gone quiet can be told from a person who has. */
export function createArrivals({ store, clock, log }: ArrivalPorts) {
  const counted = new Map<
    string,
    { council: string; date: string; slot: number; signs: number; homes: number }
  >();
  let storedAt: Instant = 0;

  async function keep(): Promise<void> {
    const all = [...counted.values()];
    counted.clear();
    try {
      await Promise.all(all.map(({ council, ...each }) => store.arrivals.count(council, each, each)));
    } catch (fault) {
      // They are an aid to judging silence; no message may be refused over them.
      log('warn', 'arrivals-not-counted', { fault: fault instanceof Error ? fault.name : 'unknown' });
    }
  }

  /** `before`: the home's last sign of life before this one. */
  return async ({ council, zone }: Profile, at: Instant, before: Instant | null): Promise<void> => {
    const date = localDate(at, zone);
    const slot = Math.floor(wallMinutes(at, zone) / slotMinutes);
    const key = `${date} ${slot} ${council}`;
    const known = counted.get(key) ?? { council, date, slot, signs: 0, homes: 0 };
    counted.set(key, known);
    known.signs += 1;
    if (before === null || localDate(before, zone) < date) known.homes += 1;
    if (clock.now() - storedAt < every) return;
    storedAt = clock.now();
    await keep();
  };
}

export type CountArrival = ReturnType<typeof createArrivals>;
