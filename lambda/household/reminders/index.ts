/** Reminders: proposed, agreed, set, done or missed. */
export { workLeft, workOn, type Alert, type ReminderTried, type TriedResult, type Work } from './alexas-work';
export { openReminders, reminderGrace } from './missed';
export { lastUpTo, nextAfter, skippedTime, type SkippedTime } from './occurrences';
export { isSuggested, nextOffer, notAgainFor, type Offer } from './offers';
export type { ReminderEvent } from './events';
export {
  isLive,
  reminderStates,
  weekdays,
  type Reminder,
  type Reminders,
  type ReminderState,
  type WantedReminder,
  type Weekday,
  type When,
} from './reminder';
export { refusalOf, reminderMadeBy, sameReminder, type WantedRefusal } from './wanted';
