import { DateTime } from 'luxon';
import type { Hono } from 'hono';
import * as z from 'zod';
import { live } from '../history/live';
import { duration, wallTime, words } from '../moving-in/vocabulary';
import { bodyAs, DoorRefused } from './door';
import { residentOf } from './faces';
import type { Street } from '../street';

const lived = z.strictObject({
  homes: z.array(
    z.strictObject({
      household: words,
      uses: z.record(z.string(), z.array(wallTime)),
      jitter: duration.default(0),
      seed: words,
    }),
  ),
  /** Wall time of the first home, or with an offset. */
  until: z.iso.datetime({ offset: true, local: true }),
});

/** Days lived by habit: time runs on to their end. */
export function addHistoryDoors(doors: Hono, street: Street): void {
  doors.post('/history', async (context) => {
    const { homes, until } = await bodyAs(context, lived);
    const lives = homes.map(({ household, ...habits }) => ({
      resident: residentOf(street, household),
      habits,
    }));
    for (const { resident, habits } of lives) {
      const unknown = Object.keys(habits.uses).find(
        (plug) => !resident.plugs.some(({ name }) => name === plug),
      );
      if (unknown !== undefined)
        throw new DoorRefused(404, `${resident.name} has no plug called "${unknown}"`);
    }
    const end = DateTime.fromISO(until, { zone: lives[0]?.resident.zone ?? 'Europe/London' }).toMillis();
    if (end < street.pace.now()) throw new DoorRefused(409, 'time does not run backwards');
    return context.json({ uses: await live(street, lives, end) });
  });
}
