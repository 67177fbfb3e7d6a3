import type { Event } from '../../household/event';
import type { Home } from '../../household/home';
import { reminderMadeBy } from '../../household/reminders';
import type { Heard } from '../heard';
import type { Found, SkillPorts } from '../ports';
import { reminderEvent, type ReminderAct } from './act';

/**
 * What she does about a reminder happens in one event, her voice included: Alexa has to be told afterwards, and time is
 * short. `about`: the reminder that was answered, added, done or stopped.
 */
export async function liveReminder(
  act: ReminderAct,
  { household, speaker }: Found,
  ports: SkillPorts,
  heard: Heard,
  within: AbortSignal,
): Promise<{ home: Home; about: string | null }> {
  const { id, at } = heard;
  const spoke: Event = { kind: 'spoke', id, at, speaker };
  let about: string | null = null;
  const { home } = await ports.happen(
    household,
    (before) => {
      const happening = reminderEvent(act, heard, speaker, before);
      about = happening?.about ?? null;
      return happening?.event ?? spoke;
    },
    within,
  );
  return { home, about: act.kind === 'add' || act.kind === 'take' ? reminderMadeBy(household, id) : about };
}
