import type { Hono } from 'hono';
import * as z from 'zod';
import { words } from '../moving-in/vocabulary';
import { bodyAs } from './door';
import { residentOf } from './faces';
import type { Street } from '../street';

const saying = z.strictObject({ household: words.optional(), text: words });
const listening = z.strictObject({ household: words.optional() });

/** Talking with an Echo, by typing. */
export function addEchoDoors(doors: Hono, street: Street): void {
  const { echoes, pace, unasked } = street;

  doors.post('/echo/say', async (context) => {
    const { household, text } = await bodyAs(context, saying);
    const echo = echoes.of(residentOf(street, household));
    const turn = await pace.during(() => echo.say(text));
    return context.json({ turn, echo: echo.state() });
  });

  doors.post('/echo/touch', async (context) => {
    const { household, text } = await bodyAs(context, saying);
    const echo = echoes.of(residentOf(street, household));
    const turn = await pace.during(() => echo.touch(text));
    return context.json({ turn, echo: echo.state() });
  });

  // Typing takes longer than speaking: a page that says so keeps the microphone open.
  doors.post('/echo/hearing', async (context) => {
    const { household } = await bodyAs(context, listening);
    echoes.of(residentOf(street, household)).hearing();
    return context.json({ heard: true });
  });

  doors.get('/echo', (context) => {
    const resident = residentOf(street, context.req.query('household'));
    return context.json({ echo: echoes.of(resident).state(), unasked: unasked.of(resident) });
  });
}
