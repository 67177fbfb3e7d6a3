import { DateTime } from 'luxon';
import type { Hono } from 'hono';
import * as z from 'zod';
import { outcomes } from '../../../lambda/household';
import type { Event } from '../../../lambda/household';
import { weekdays, words } from '../moving-in/vocabulary';
import { bodyAs, DoorRefused } from './door';
import { residentOf } from './faces';
import type { Street } from '../street';

const task = z.discriminatedUnion(
  'do',
  [
    z.strictObject({
      household: words.optional(),
      do: z.literal('close-episode'),
      outcome: z.enum(outcomes),
    }),
    z.strictObject({ household: words.optional(), do: z.literal('pause'), until: z.string() }),
  ],
  { error: 'do must be close-episode or pause' },
);

/** "Until Friday" ends as Friday begins; the next one, where today is Friday. */
function pauseEnd(until: string, now: DateTime): DateTime {
  const weekday = weekdays.findIndex((name) => name === until.toLowerCase());
  if (weekday < 0) return DateTime.fromISO(until, { zone: now.zone });
  const ahead = (weekday + 1 - now.weekday + 7) % 7 || 7;
  return now.startOf('day').plus({ days: ahead });
}

function eventOf(
  asked: z.infer<typeof task>,
  { id, now, zone }: { id: string; now: number; zone: string },
): Event {
  switch (asked.do) {
    case 'close-episode':
      return { kind: 'episode-closed-by-staff', id, outcome: asked.outcome };
    case 'pause': {
      // "Until Friday" ends as Friday begins.
      const until = pauseEnd(asked.until, DateTime.fromMillis(now, { zone }));
      if (!until.isValid || until.toMillis() <= now)
        throw new DoorRefused(400, 'until: must be a day or a moment to come');
      return { kind: 'paused', id, pause: { reason: 'away', from: now, until: until.toMillis() } };
    }
  }
}

/** What staff do at their console. */
export function addStaffDoors(doors: Hono, street: Street, newId: () => string): void {
  doors.post('/staff', async (context) => {
    const asked = await bodyAs(context, task);
    const resident = residentOf(street, asked.household);
    const event = eventOf(asked, { id: `staff:${newId()}`, now: street.pace.now(), zone: resident.zone });
    await street.pace.during(() => street.actor.happen(resident.household, event));
    return context.json({ done: asked.do });
  });
}
