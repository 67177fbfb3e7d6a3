import { systemClock } from '../../lambda/functions/system-clock';
import { day, hour, minute } from '../../lambda/household';
import { bareLook } from './bare/turn';
import { openDatabase, table } from './database';
import { home, openService, plug } from './service';
import { inPairs, median, ratioOf, rounded, timed } from './pairs';

const lived = 120;
/** Days until there is something to learn from and to keep. */
const settledAfter = 30;
const firstMidnight = Date.UTC(2026, 0, 5);
/** Uses of a kettle, hours after midnight. */
const uses = [7.2, 8.9, 10.5, 12.4, 15, 16.6, 19.5, 21.3];

/**
 * The night of a home: its day is folded into what is learned of it, by the real worker on the embedded database, against
 * a bare read and write of a home. Told for a hundred thousand homes, for that is what a night's budget is asked about.
 */
export async function nights() {
  const database = await openDatabase();
  try {
    let now = firstMidnight;
    const service = await openService(database.client, database.where, { ...systemClock, now: () => now });
    const bare = bareLook(database.client, table);
    const look = (id: string) =>
      service.worker({
        Records: [{ messageId: id, body: JSON.stringify({ household: home, dueAt: now }) }],
      } as never);
    const night = async (round: number): Promise<number> => {
      const midnight = firstMidnight + round * day;
      for (const [at, time] of uses.entries()) {
        for (const watts of [2200, 0]) {
          now = midnight + time * hour + (at % 3) * 10 * minute + (watts === 0 ? 3 * minute : 0);
          const payload = JSON.stringify({ id: 0, output: true, apower: watts });
          await service.plug({ topic: `${plug}/status/switch:0`, payload, receivedAt: now });
        }
      }
      now = midnight + day + 10 * minute;
      return timed(() => look(`night-${round}`));
    };
    const pairs = await inPairs(night, () => timed(bare), lived, settledAfter);
    const milliseconds = median(pairs.own);
    return {
      milliseconds: rounded(milliseconds),
      bareMilliseconds: rounded(median(pairs.bare)),
      ratio: rounded(ratioOf(pairs)),
      workerHoursPerHundredThousandHomes: rounded((milliseconds * 100_000) / hour),
    };
  } finally {
    database.close();
  }
}
