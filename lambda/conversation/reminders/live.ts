import type { Event } from '../../household/event';
import { reminderMadeBy } from '../../household/reminders';
import type { Heard } from '../heard';
import type { Lived } from '../lived';
import type { Found, SkillPorts } from '../ports';
import { reminderEvent, type ReminderAct } from './act';

/** What she does about a reminder happens in one event, her voice included: Alexa has to be told afterwards, and time is short. */
export async function liveReminder(
  act: ReminderAct,
  { household, speaker }: Found,
  ports: SkillPorts,
  heard: Heard,
  within: AbortSignal,
): Promise<Lived> {
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
  if (home.state.forgottenAt !== null) return { kind: 'unlinked' };
  const made = act.kind === 'add' ? reminderMadeBy(household, id) : about;
  return { kind: 'home', home, known: null, about: made };
}
