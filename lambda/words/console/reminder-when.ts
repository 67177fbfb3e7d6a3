import { DateTime } from 'luxon';
import { weekdays, type ReminderState, type When } from '../../household/reminders';

const names = {
  mon: 'Mondays',
  tue: 'Tuesdays',
  wed: 'Wednesdays',
  thu: 'Thursdays',
  fri: 'Fridays',
  sat: 'Saturdays',
  sun: 'Sundays',
} as const;

/** "every day at 10:30", "Mondays and Thursdays at 19:00", "4 March 2026 at 15:00". */
export function whenWords({ at, days, date }: When): string {
  if (date !== null) {
    return `${DateTime.fromISO(date, { locale: 'en-GB' }).toFormat('d LLLL yyyy')} at ${at}`;
  }
  const is = (some: readonly string[]): boolean => [...some].sort().join() === [...days].sort().join();
  if (is(weekdays)) return `every day at ${at}`;
  if (is(weekdays.slice(0, 5))) return `Monday to Friday at ${at}`;
  if (is(weekdays.slice(5))) return `Saturdays and Sundays at ${at}`;
  const each = weekdays.filter((one) => days.includes(one)).map((one) => names[one]);
  const last = each.pop() ?? '';
  return `${each.length === 0 ? last : `${each.join(', ')} and ${last}`} at ${at}`;
}

/** How a reminder stands, for staff. */
export const reminderStateNames: Record<ReminderState, string> = {
  proposed: 'Proposed: they are asked when they next talk to the Echo',
  agreed: 'Agreed: Alexa gets it with the next talk',
  set: 'Set: Alexa says it',
  declined: 'They said no',
  'needs-permission': 'Agreed, but reminders are not allowed in the Alexa app',
  changed: 'Changed: they are asked whether that is all right',
  removed: 'Stopped',
};

/** What councils remind people of most; said so that anybody in the room may hear it. */
export const reminderTemplates = [
  { name: 'A drink', text: 'have a drink', at: '10:30', days: weekdays },
  { name: 'A meal', text: 'have something to eat', at: '12:30', days: weekdays },
  { name: 'Medicine', text: 'take your medicine', at: '09:00', days: weekdays },
  { name: 'The morning list', text: 'have a look at your list', at: '09:00', days: weekdays },
  { name: 'The bins', text: 'put the bins out', at: '18:00', days: ['thu'] },
  { name: 'A walk', text: 'stretch your legs', at: '14:00', days: weekdays },
  { name: 'A call', text: 'ring somebody for a chat', at: '16:00', days: ['sun'] },
] as const;
