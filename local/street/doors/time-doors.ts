import { DateTime } from 'luxon';
import type { Hono } from 'hono';
import * as z from 'zod';
import { reminderDeeds } from '../../amazon';
import { duration, wallTime, words } from '../moving-in/vocabulary';
import { breakable, troubleKinds } from '../troubles';
import { bodyAs, DoorRefused } from './door';
import { residentOf } from './faces';
import type { Street } from '../street';

const moving = z
  .strictObject({
    advance: duration.optional(),
    /** With an offset, or the wall time of the first home. */
    to: z.iso.datetime({ offset: true, local: true }).optional(),
    /** Only as far as something may happen, at most `to`. */
    next: z.boolean().default(false),
  })
  .refine(({ advance, to }) => (advance === undefined) !== (to === undefined), {
    error: 'must have either advance or to',
  });

const breaking = z.strictObject({
  what: z.enum(breakable, { error: `must be one of ${breakable.join(', ')}` }),
  how: z.enum(['ok', ...troubleKinds], { error: `must be ok, ${troubleKinds.join(', ')}` }),
  for: duration.optional(),
});

/** What somebody does to her reminders in the Alexa app or the Management Console, and what Amazon refuses there. */
export const remindersInTheApp = z.union([z.enum(reminderDeeds), z.strictObject({ moved: wallTime })], {
  error: `must be ${reminderDeeds.join(', ')} or moved to a time of day`,
});
const inTheApp = z.strictObject({ household: words.optional(), reminders: remindersInTheApp });

/** Time, which can be moved on and never back, and what is out of order meanwhile. */
export function addTimeDoors(doors: Hono, street: Street): void {
  const { pace, troubles } = street;
  const zone = (): string => street.residents.find(undefined)?.zone ?? 'Europe/London';
  const told = (): { now: string; troubles: ReturnType<typeof troubles.now> } => ({
    now: DateTime.fromMillis(pace.now(), { zone: zone() }).toISO() ?? '',
    troubles: troubles.now(),
  });

  doors.get('/clock', (context) => context.json(told()));

  doors.post('/clock', async (context) => {
    const { advance, to, next } = await bodyAs(context, moving);
    const moment =
      advance === undefined ? DateTime.fromISO(to ?? '', { zone: zone() }).toMillis() : pace.now() + advance;
    if (moment < pace.now()) throw new DoorRefused(409, 'time does not run backwards');
    await (next ? pace.moveToNext(moment) : pace.moveTo(moment));
    return context.json(told());
  });

  doors.post('/amazon', async (context) => {
    const { household, reminders } = await bodyAs(context, inTheApp);
    const { userId } = residentOf(street, household);
    await pace.during(() => {
      street.inTheApp(userId, reminders);
      return Promise.resolve();
    });
    return context.json({ done: true });
  });

  doors.post('/break', async (context) => {
    const { what, how, for: lasts } = await bodyAs(context, breaking);
    troubles.make(what, how, lasts ?? null);
    return context.json(told());
  });
}
