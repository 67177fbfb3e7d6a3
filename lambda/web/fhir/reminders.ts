import { DateTime } from 'luxon';
import type { CarePlan, CarePlanActivity, CarePlanActivityDetail, Timing } from 'fhir/r4';
import type { Home } from '../../household/home';
import type { Reminder, ReminderState } from '../../household/reminders/reminder';
import { idOf, iso, meta, patientRef, system } from './naming';

const statuses: Record<ReminderState, CarePlanActivityDetail['status']> = {
  proposed: 'not-started',
  agreed: 'scheduled',
  set: 'in-progress',
  changed: 'in-progress',
  'needs-permission': 'on-hold',
  declined: 'cancelled',
  removed: 'stopped',
};

/** One plan a home: what she is reminded of, when, and how far each has come. Only what she agreed to is said to her. */
export function carePlanOf({ profile, state }: Home): CarePlan {
  return {
    resourceType: 'CarePlan',
    id: idOf(profile.id, 'reminders'),
    meta: meta('CarePlan'),
    status: state.ended || state.forgottenAt !== null ? 'revoked' : 'active',
    intent: 'plan',
    title: 'Reminders said by the Echo',
    subject: patientRef(profile.id),
    period: {
      start: iso(state.startedAt, profile.zone),
      ...(state.ended && { end: iso(state.ended.at, profile.zone) }),
    },
    careTeam: [{ reference: `CareTeam/${idOf(profile.id, 'ladder')}` }],
    ...(state.reminders.list.length > 0 && {
      activity: state.reminders.list.map((reminder) => activityOf(reminder, profile.zone)),
    }),
  };
}

const activityOf = (reminder: Reminder, zone: string): CarePlanActivity => ({
  ...(reminder.doneFor !== null && {
    progress: [{ time: iso(reminder.doneFor, zone), text: 'Done for the time it was due' }],
  }),
  detail: {
    code: { coding: [{ system: `${system}/reminder`, code: reminder.id }], text: reminder.text },
    status: statuses[reminder.state],
    statusReason: { coding: [{ system: `${system}/reminder-state`, code: reminder.state }] },
    scheduledTiming: timingOf(reminder, zone),
    description: reminder.text,
  },
});

/** Wall times of the home; a day's own time where it comes once. */
function timingOf({ at, days, date }: Reminder, zone: string): Timing {
  if (date !== null) return { event: [DateTime.fromISO(`${date}T${at}`, { zone }).toISO() ?? ''] };
  return {
    repeat: { frequency: 1, period: 1, periodUnit: 'd', dayOfWeek: [...days], timeOfDay: [`${at}:00`] },
  };
}
