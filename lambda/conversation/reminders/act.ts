import type { Instant } from '../../household/clock';
import type { Event } from '../../household/event';
import type { Home } from '../../household/home';
import { openReminders, refusalOf, type WantedReminder } from '../../household/reminders';
import type { Heard } from '../heard';
import { reminderMeant } from './which';
import { wantedIn } from './wanted';

/** What a turn does about reminders. */
export type ReminderAct =
  /** Yes or no to one that was offered. */
  | { kind: 'answer'; yes: boolean }
  /** Her own, said back to her and confirmed. */
  | { kind: 'add' }
  /** One that was offered for what she asked about. */
  | { kind: 'take'; wanted: WantedReminder }
  | { kind: 'done' }
  | { kind: 'stop' }
  /** She has answered Alexa's own question. */
  | { kind: 'permission'; granted: boolean };

export function reminderActIn({ kind, intent, confirmed, permission, memory }: Heard): ReminderAct | null {
  if (kind === 'permission') return { kind: 'permission', granted: permission?.status === 'accepted' };
  const { place, about, wants } = memory;
  switch (intent) {
    case 'SetReminderIntent':
      return confirmed === true ? { kind: 'add' } : null;
    case 'StopReminderIntent':
      return confirmed === false ? null : { kind: 'stop' };
    case 'ReminderDoneIntent':
      return { kind: 'done' };
    case 'AMAZON.YesIntent':
    case 'AMAZON.NoIntent': {
      const yes = intent === 'AMAZON.YesIntent';
      if (place === 'programme-remind' && yes && wants) return { kind: 'take', wanted: wants };
      if (about === null) return null;
      if (place === 'reminder-offer' || place === 'reminder-confirm') return { kind: 'answer', yes };
      return place === 'reminder-done' && yes ? { kind: 'done' } : null;
    }
    default:
      return null;
  }
}

/** The act as it happens to this home, and the reminder it is about; null where something is still to be asked. */
export function reminderEvent(
  act: ReminderAct,
  heard: Heard,
  speaker: string,
  home: Home,
): { event: Event; about: string | null } | null {
  const { id, at, memory, slots } = heard;
  const spoken = { id, at, speaker };
  switch (act.kind) {
    case 'answer': {
      const about = memory.about ?? '';
      return { event: { kind: 'reminder-answered', ...spoken, reminder: about, yes: act.yes }, about };
    }
    case 'add': {
      const wanting = wantedIn(heard, home);
      if (wanting.kind !== 'ready') return null;
      return { event: { kind: 'reminder-wanted', ...spoken, wanted: wanting.wanted }, about: null };
    }
    case 'take':
      if (refusalOf(act.wanted, home, at)) return null;
      return { event: { kind: 'reminder-wanted', ...spoken, wanted: act.wanted }, about: null };
    case 'done': {
      const meant = doneIn(heard, home, at);
      if (!meant) return null;
      const { reminder, due } = meant;
      return { event: { kind: 'reminder-done', ...spoken, reminder: reminder.id, due }, about: reminder.id };
    }
    case 'stop': {
      const meant = reminderMeant(slots['what']?.value, home);
      if (meant.kind !== 'one' || (meant.reminder.important && heard.confirmed !== true)) return null;
      return {
        event: { kind: 'reminder-stopped', ...spoken, reminder: meant.reminder.id },
        about: meant.reminder.id,
      };
    }
    case 'permission':
      return {
        event: { kind: 'reminders-permitted', id, granted: act.granted },
        about: heard.permission?.about ?? null,
      };
  }
}

/** The one she was asked about, or named; else the latest that is open. */
function doneIn({ memory, slots }: Heard, home: Home, at: Instant) {
  const open = openReminders(home, at);
  if (memory.place === 'reminder-done') return open.find(({ reminder }) => reminder.id === memory.about);
  const meant = reminderMeant(
    slots['what']?.value,
    home,
    open.map(({ reminder }) => reminder),
  );
  return meant.kind === 'one' ? open.find(({ reminder }) => reminder === meant.reminder) : open[0];
}
