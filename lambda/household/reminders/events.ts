import type { Instant } from '../clock';
import type { Draft } from '../draft';
import type { StaffMember } from '../staff-member';
import type { Alert, ReminderTried } from './alexas-answer';
import { permitted, readBack, removedOutside, started, tried } from './alexas-side';
import { answer, change, find, propose, stop, tellAlexa, want } from './decide';
import { done } from './missed';
import type { WantedReminder } from './reminder';

/** `staff`: who did it, for the journal. `reminder`: its id. Those with `at` and `speaker` are spoken by her, and a sign of life. */
export type ReminderEvent =
  | { kind: 'reminder-proposed'; id: string; wanted: WantedReminder; staff?: StaffMember }
  | {
      kind: 'reminder-edited';
      id: string;
      reminder: string;
      wanted: WantedReminder;
      staff?: StaffMember;
    }
  | { kind: 'reminder-stopped-by-staff'; id: string; reminder: string; staff?: StaffMember }
  | { kind: 'reminder-wanted'; id: string; at: Instant; speaker: string; wanted: WantedReminder }
  | { kind: 'reminder-answered'; id: string; at: Instant; speaker: string; reminder: string; yes: boolean }
  | { kind: 'reminder-stopped'; id: string; at: Instant; speaker: string; reminder: string }
  /** `due`: the time for which it is done. */
  | { kind: 'reminder-done'; id: string; at: Instant; speaker: string; reminder: string; due: Instant }
  /** `inSession`: what failed may be tried again from outside. */
  | { kind: 'reminders-tried'; id: string; tried: readonly ReminderTried[]; inSession: boolean }
  /** All that Alexa has for this speaker. */
  | { kind: 'reminders-read'; id: string; speaker: string; alerts: readonly Alert[] }
  | { kind: 'reminder-started'; id: string; at: Instant; token: string }
  | { kind: 'reminders-deleted'; id: string; tokens: readonly string[] }
  | { kind: 'reminders-permitted'; id: string; granted: boolean };

export function takeReminderEvent(draft: Draft, event: ReminderEvent): void {
  switch (event.kind) {
    case 'reminder-proposed':
      propose(draft, event.wanted, event.staff);
      break;
    case 'reminder-edited':
      change(draft, event.reminder, event.wanted, event.staff);
      break;
    case 'reminder-stopped-by-staff':
      stop(draft, event.reminder, 'staff', event.staff);
      break;
    case 'reminder-wanted':
      want(draft, event.wanted);
      break;
    case 'reminder-answered':
      answer(draft, event.reminder, event.yes);
      break;
    case 'reminder-stopped':
      stop(draft, event.reminder, 'resident');
      break;
    case 'reminder-done': {
      const reminder = find(draft, event.reminder);
      if (reminder) done(draft, reminder, event.due, 'resident');
      break;
    }
    case 'reminders-tried':
      tried(draft, event.tried, event.inSession);
      break;
    case 'reminders-read':
      readBack(draft, event.speaker, event.alerts);
      break;
    case 'reminder-started':
      started(draft, event.token, event.at);
      break;
    case 'reminders-deleted':
      for (const reminder of draft.state.reminders.list) {
        if (reminder.alexa && event.tokens.includes(reminder.alexa.token)) removedOutside(draft, reminder);
      }
      break;
    case 'reminders-permitted':
      permitted(draft, event.granted);
      for (const reminder of draft.state.reminders.list) tellAlexa(draft, reminder, 'in-session');
      break;
  }
}
