import type { SkippedTime, WantedReminder } from '../../household/reminders';
import type { ReminderRefusal } from '../../words/console';
import type { Staff } from './staff';

/** A reminder as it is asked for on a form. */
export type AskedReminder = Pick<WantedReminder, 'text' | 'at' | 'days' | 'date' | 'important'>;

export type ReminderAnswer =
  | {
      kind: 'done';
      /** They have not agreed to be asked: it waits until they ask for their reminders themselves. */
      waitsForConsent: boolean;
      /** The first night on which the clocks skip its time. */
      skipped: SkippedTime | null;
    }
  | { kind: 'refused'; refusal: ReminderRefusal };

/** What staff do about reminders, here as by voice. `nonce`: the form's own number; sent twice it is done once. */
export interface ReminderDesk {
  propose(staff: Staff, household: string, asked: AskedReminder, nonce: string): Promise<ReminderAnswer>;
  change(
    staff: Staff,
    household: string,
    reminder: string,
    asked: AskedReminder,
    nonce: string,
  ): Promise<ReminderAnswer>;
  stop(staff: Staff, household: string, reminder: string, nonce: string): Promise<ReminderAnswer>;
}
