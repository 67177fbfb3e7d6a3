import type { HeardSlot } from '../slot';
import { heardSlotsFrom } from '../topic';

const staffIntents = [
  'StaffAddReminderIntent',
  'StaffListRemindersIntent',
  'StaffStopReminderIntent',
] as const;
export type StaffIntent = (typeof staffIntents)[number];

/** What a resident would mean by it for herself, staff mean for a resident: Alexa hears the one for the other now and then. */
const meantByStaff: Readonly<Record<string, StaffIntent>> = {
  SetReminderIntent: 'StaffAddReminderIntent',
  ListRemindersIntent: 'StaffListRemindersIntent',
  StopReminderIntent: 'StaffStopReminderIntent',
};

/** Of an intent that somebody of staff has spoken. */
export const meantBy = (name: string): StaffIntent | null =>
  staffIntentOf(name) ?? (Object.hasOwn(meantByStaff, name) ? (meantByStaff[name] ?? null) : null);

export const staffIntentOf = (name: string): StaffIntent | null =>
  staffIntents.find((each) => each === name) ?? null;

/**
 * What somebody of staff has asked for. It waits in the session until their code has come and until all that it needs is
 * said: only what Alexa has just heard from them stands in it, and nothing that this service knows.
 */
export interface StaffRequest {
  intent: StaffIntent;
  slots: Record<string, HeardSlot>;
  /** The id under which it happens: asked for once, done once, however often it is said again. */
  id: string;
}

/** From session attributes, which come back from outside: anything strange counts as forgotten. */
export function staffRequestFrom(value: unknown): StaffRequest | null {
  if (typeof value !== 'object' || value === null) return null;
  const { intent, slots, id } = value as Record<string, unknown>;
  const asked = typeof intent === 'string' ? staffIntentOf(intent) : null;
  if (!asked || typeof id !== 'string' || id.length > 4_096) return null;
  return { intent: asked, slots: heardSlotsFrom(slots), id };
}
