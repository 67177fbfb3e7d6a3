import type { Hono } from 'hono';
import * as z from 'zod';
import { words } from '../moving-in/vocabulary';
import { bodyAs, DoorRefused } from './door';
import { residentOf } from './faces';
import type { Street } from '../street';

const doing = z.strictObject({
  household: words.optional(),
  plug: words,
  do: z.enum(['on', 'off', 'offline', 'online'], { error: 'must be on, off, offline or online' }),
});

/** Using what is plugged in. */
export function addPlugDoors(doors: Hono, street: Street): void {
  doors.post('/plugs', async (context) => {
    const { household, plug, do: what } = await bodyAs(context, doing);
    const resident = residentOf(street, household);
    const known = resident.plugs.find(({ name, id }) => name === plug || id === plug);
    if (!known) throw new DoorRefused(404, `${resident.name} has no plug called "${plug}"`);
    await street.pace.during(() => street.plugs.act(known, what));
    return context.json({ plug: known.name, did: what });
  });
}
