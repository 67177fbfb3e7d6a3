/** Reminders: proposed, agreed, set, done or missed. */
export type { Alert, ReminderTried, TriedResult, Work } from './alexas-answer';
export { workLeft, workOn } from './alexas-work';
export { countedDays, timesDone, type TimesDone } from './times-done';
export { openReminders, reminderGrace } from './missed';
export { lastUpTo, nextAfter, skippedTime, type SkippedTime } from './occurrences';
export { isSuggested, nextOffer, type Offer } from './offers';
export type { ReminderEvent } from './events';
export {
  isLive,
  weekdays,
  type Reminder,
  type Reminders,
  type ReminderState,
  type WantedReminder,
  type Weekday,
  type When,
} from './reminder';
export { refusalOf, reminderMadeBy, sameReminder, type WantedRefusal } from './wanted';
