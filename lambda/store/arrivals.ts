import { daysLookedAt, dateOf, dayNumber, type ArrivalDay } from '../routine';
import { everyRow } from './every-row';
import { arrivalsKey, arrivalsPrefix, councilPartition } from './keys';
import type { Row, Rows } from './rows';

/** How many signs of life arrive from a council's homes: numbers only, nobody's own. */
export interface Arrivals {
  /** So many more; `homes`: of how many homes it was the day's first. `date` and slot by the clock on their walls. */
  count(
    council: string,
    when: { date: string; slot: number },
    more: { signs: number; homes: number },
  ): Promise<void>;
  /** Today and the days that it is compared with. */
  upTo(council: string, today: string): Promise<ArrivalDay[]>;
}

const slotName = /^s(\d+)$/;
const kept = daysLookedAt + 2;

export function arrivals(rows: Rows): Arrivals {
  return {
    async count(council, { date, slot }, { signs, homes }) {
      await rows.change(arrivalsKey(council, date), {
        add: { [`s${slot}`]: signs, homes },
        set: { schema: 1, expiresAt: Date.parse(date) / 1_000 + kept * 86_400 },
      });
    },
    async upTo(council, today) {
      const from = arrivalsKey(council, dateOf(dayNumber(today) - daysLookedAt - 1)).sk;
      const found = await everyRow(rows, { pk: councilPartition(council), prefix: arrivalsPrefix, from });
      return found.map(dayOf);
    },
  };
}

function dayOf(row: Row): ArrivalDay {
  const slots: Record<number, number> = {};
  for (const [name, count] of Object.entries(row)) {
    const slot = slotName.exec(name)?.[1];
    if (slot !== undefined && typeof count === 'number') slots[Number(slot)] = count;
  }
  const { homes } = row;
  return { date: row.sk.slice(arrivalsPrefix.length), homes: typeof homes === 'number' ? homes : 0, slots };
}
