import { randomBytes } from 'node:crypto';
import { DateTime } from 'luxon';
import type { Hono } from 'hono';
import * as z from 'zod';
import type { StaffResult } from '../../../lambda/conversation';
import { createStaffActions, type StaffActions } from '../../../lambda/functions/staff-actions';
import { outcomes } from '../../../lambda/household';
import { council } from '../moving-in/profile-of';
import { daysOf } from '../moving-in/reminders-of';
import { days, wallTime, weekdays, words } from '../moving-in/vocabulary';
import { bodyAs, DoorRefused } from './door';
import { residentOf } from './faces';
import { alexaTasks, showForAlexa, type AlexaTask } from './staff-in-alexa';
import type { Street } from '../street';
import type { Resident } from '../residents';

const household = words.optional();
const task = z.discriminatedUnion(
  'do',
  [
    z.strictObject({
      household,
      do: z.literal('add-reminder'),
      text: words,
      at: wallTime,
      days: days.default('daily'),
      important: z.boolean().default(false),
    }),
    z.strictObject({ household, do: z.literal('stop-reminder'), text: words }),
    z.strictObject({ household, do: z.literal('close-episode'), outcome: z.enum(outcomes) }),
    z.strictObject({ household, do: z.literal('pause'), until: z.string() }),
    ...alexaTasks,
  ],
  { error: 'do must be add-reminder, stop-reminder, close-episode, pause, alexa-words or alexa-code' },
);

/** The one who acts here, in the only council of a local street. */
const somebody = { member: { id: 'local-staff', name: 'Somebody of the staff' }, council };

/** "Until Friday" ends as Friday begins; the next one, where today is Friday. */
function pauseEnd(until: string, now: DateTime): DateTime {
  const weekday = weekdays.findIndex((name) => name === until.toLowerCase());
  if (weekday < 0) return DateTime.fromISO(until, { zone: now.zone });
  const ahead = (weekday + 1 - now.weekday + 7) % 7 || 7;
  return now.startOf('day').plus({ days: ahead });
}

interface Around {
  actions: StaffActions;
  nonce: string;
  now: number;
}

async function perform(
  asked: Exclude<z.infer<typeof task>, AlexaTask>,
  { household: id, zone }: Resident,
  { actions, nonce, now }: Around,
): Promise<StaffResult<unknown>> {
  switch (asked.do) {
    case 'add-reminder': {
      const { text, at, days: named, important } = asked;
      const wanted = { text, at, days: daysOf(named), date: null, important };
      return actions.proposeReminder(somebody, id, wanted, nonce);
    }
    case 'stop-reminder': {
      const all = await actions.reminders(somebody, id);
      const meant =
        all.kind === 'done' ? all.done.reminders.find((each) => isCalled(each, asked.text)) : undefined;
      if (!meant) throw new DoorRefused(404, `text: there is no reminder that says "${asked.text}"`);
      return actions.stopReminder(somebody, id, meant.id, nonce);
    }
    case 'close-episode':
      return actions.closeEpisode(somebody, id, asked.outcome, nonce);
    case 'pause': {
      const until = pauseEnd(asked.until, DateTime.fromMillis(now, { zone }));
      if (!until.isValid || until.toMillis() <= now)
        throw new DoorRefused(400, 'until: must be a day or a moment to come');
      return actions.pause(somebody, id, until.toMillis(), nonce);
    }
  }
}

const random = (bytes: number): string => randomBytes(bytes).toString('base64url');

const isCalled = ({ text, state }: { text: string; state: string }, named: string): boolean =>
  state !== 'removed' && text.toLowerCase().includes(named.toLowerCase());

/** What staff do at their console. */
export function addStaffDoors(doors: Hono, street: Street, newId: () => string): void {
  const { actor, store, pace } = street;
  const actions = createStaffActions({ actor, store, clock: { now: () => pace.now() } });
  doors.post('/staff', async (context) => {
    const asked = await bodyAs(context, task);
    if (asked.do === 'alexa-words' || asked.do === 'alexa-code')
      return context.json(await pace.during(() => showForAlexa(asked, street, somebody.member, random)));
    const resident = residentOf(street, asked.household);
    const result = await pace.during(() =>
      perform(asked, resident, { actions, nonce: newId(), now: pace.now() }),
    );
    // Closing what is closed already is done.
    if (result.kind === 'refused' && result.refusal.kind !== 'nothing-open')
      throw new DoorRefused(409, `refused: ${JSON.stringify(result.refusal)}`);
    return context.json({ done: asked.do });
  });
}
