import type { ReminderAnswer, ReminderDesk } from '../web/console';
import type { createStaffActions } from './staff-actions';

type Actions = Pick<
  ReturnType<typeof createStaffActions>,
  'proposeReminder' | 'changeReminder' | 'stopReminder'
>;

/** The console's reminders, by the same actions as the staff's by voice. */
export function reminderDesk(actions: Actions): ReminderDesk {
  const answered = (
    result: Awaited<ReturnType<Actions['proposeReminder' | 'changeReminder']>>,
  ): ReminderAnswer => {
    if (result.kind === 'refused') return result;
    const { waitsForConsent, skipped } = result.done;
    return { kind: 'done', waitsForConsent, skipped };
  };
  return {
    propose: async (staff, household, asked, nonce) =>
      answered(await actions.proposeReminder(staff, household, asked, nonce)),
    change: async (staff, household, reminder, asked, nonce) =>
      answered(await actions.changeReminder(staff, household, reminder, asked, nonce)),
    async stop(staff, household, reminder, nonce) {
      const result = await actions.stopReminder(staff, household, reminder, nonce);
      return result.kind === 'refused' ? result : { kind: 'done', waitsForConsent: false, skipped: null };
    },
  };
}
