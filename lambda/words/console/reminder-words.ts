import type { JournalFact } from '../../household/journal';
import type { ReminderState } from '../../household/reminders';

type ReminderFact = Extract<JournalFact, { kind: 'reminder' | 'reminder-done' }>;

const became: Record<ReminderState, string> = {
  proposed: 'was proposed',
  agreed: 'was agreed to',
  set: 'is set at Alexa',
  declined: 'was declined',
  'needs-permission': 'waits for the permission in Alexa',
  changed: 'was changed',
  removed: 'was removed',
};

const by = {
  staff: 'by staff',
  resident: 'by the resident',
  alexa: 'as Alexa has it',
  plug: 'as a plug shows',
} as const;

/** What became of a reminder, as staff read it. */
export function reminderWords(fact: ReminderFact): string {
  const what = `The reminder “${fact.what}”`;
  if (fact.kind === 'reminder-done') return `${what} was done (${by[fact.by]}).`;
  const who = fact.staff === undefined ? by[fact.by] : `by ${fact.staff.name}`;
  return `${what} ${became[fact.became]} (${who}).`;
}
