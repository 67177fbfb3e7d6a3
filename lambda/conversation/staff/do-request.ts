import type { Reminder } from '../../household';
import { daysIn, timeIn } from '../reminders/wanted';
import { meantAmong } from '../reminders/which';
import type { Plan, Proposed, Staff, StaffDesk, StaffRefusal } from './desk';
import type { StaffRequest } from './request';
import { residentMeant, type ResidentMeant } from './whom';

/** How far a request of staff has come. `name`: the resident's whole name. */
export type StaffAnswer =
  | { kind: 'without'; slot: 'resident' | 'what' | 'time' | 'days' }
  | { kind: 'whom'; meant: Exclude<ResidentMeant, { kind: 'one' }> }
  | { kind: 'proposed'; name: string; zone: string; proposed: Proposed }
  | { kind: 'listed'; name: string; plan: Plan }
  | { kind: 'stopped'; name: string; reminder: Reminder }
  | { kind: 'which-reminder'; name: string; plan: Plan }
  | { kind: 'no-such-reminder'; name: string }
  | { kind: 'refused'; name: string; refusal: StaffRefusal };

/** Does what is asked for, or says what it still needs. Whose home it is is settled first. `again`: it is done, and only said once more. */
export async function doRequest(
  request: StaffRequest,
  staff: Staff,
  desk: StaffDesk,
  again: boolean,
): Promise<StaffAnswer> {
  const { resident } = request.slots;
  if (resident === undefined) return { kind: 'without', slot: 'resident' };
  const meant = await residentMeant(resident.value, staff.council, desk);
  if (meant.kind !== 'one') return { kind: 'whom', meant };
  const plan = await desk.reminders(staff, meant.household);
  if (plan.kind === 'refused') return { kind: 'refused', name: meant.name, refusal: plan.refusal };
  switch (request.intent) {
    case 'StaffAddReminderIntent':
      return add(request, staff, meant, plan.done.zone, desk);
    case 'StaffListRemindersIntent':
      return { kind: 'listed', name: meant.name, plan: plan.done };
    case 'StaffStopReminderIntent':
      return again ? stoppedAlready(request, meant, plan.done) : stop(request, staff, meant, plan.done, desk);
  }
}

type Meant = Extract<ResidentMeant, { kind: 'one' }>;

async function add(
  { slots, id }: StaffRequest,
  staff: Staff,
  { household, name }: Meant,
  zone: string,
  desk: StaffDesk,
): Promise<StaffAnswer> {
  const { what } = slots;
  const at = timeIn(slots['time']?.value);
  const days = daysIn(slots['days']?.id);
  if (what === undefined) return { kind: 'without', slot: 'what' };
  if (at === null) return { kind: 'without', slot: 'time' };
  if (days.length === 0) return { kind: 'without', slot: 'days' };
  const asked = { text: what.value, at, days, date: null, important: false };
  const result = await desk.proposeReminder(staff, household, asked, id);
  return result.kind === 'done'
    ? { kind: 'proposed', name, zone, proposed: result.done }
    : { kind: 'refused', name, refusal: result.refusal };
}

async function stop(
  { slots, id }: StaffRequest,
  staff: Staff,
  { household, name }: Meant,
  plan: Plan,
  desk: StaffDesk,
): Promise<StaffAnswer> {
  const running = plan.reminders.filter(({ state }) => state !== 'removed');
  const meant = meantAmong(slots['what']?.value, running);
  switch (meant.kind) {
    case 'several':
      return { kind: 'which-reminder', name, plan: { ...plan, reminders: running } };
    case 'none':
      return { kind: 'no-such-reminder', name };
    case 'one': {
      const result = await desk.stopReminder(staff, household, meant.reminder.id, id);
      return result.kind === 'done'
        ? { kind: 'stopped', name, reminder: meant.reminder }
        : { kind: 'refused', name, refusal: result.refusal };
    }
  }
}

/** The one that has just been stopped, or the question that was asked instead. */
function stoppedAlready({ slots }: StaffRequest, { name }: Meant, plan: Plan): StaffAnswer {
  const gone = plan.reminders.filter(({ state }) => state === 'removed');
  const newest = [...gone].sort((one, other) => other.since - one.since);
  const [reminder] = newest.filter((each) => meantAmong(slots['what']?.value, [each]).kind === 'one');
  return reminder ? { kind: 'stopped', name, reminder } : { kind: 'no-such-reminder', name };
}
