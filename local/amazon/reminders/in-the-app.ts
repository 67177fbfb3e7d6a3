import { DateTime } from 'luxon';
import type { Clock } from '../../../lambda/household/clock';
import { permissions, type AlexaHomes } from '../homes';
import { readOrder } from './order';
import type { Reminders } from './reminders';

export const reminderDeeds = [
  'forbidden', 'allowed', 'unsupported', 'full', 'busy', 'usual', 'removed', 'lost',
] as const; // prettier-ignore
export type ReminderDeed = (typeof reminderDeeds)[number];

/** What happens to a user's reminders without the skill: `moved` is a wall time `HH:mm` for all of them. */
export interface InTheApp {
  (userId: string, deed: ReminderDeed | { moved: string }): void;
}

export function createInTheApp({
  homes,
  reminders,
  clock,
}: {
  homes: AlexaHomes;
  reminders: Reminders;
  clock: Pick<Clock, 'now'>;
}): InTheApp {
  const allOf = (userId: string) => [...reminders.of(userId, 'skill'), ...reminders.of(userId, 'caller')];

  /** As the app writes it: the same words, at another time, on the days it had. */
  function move(userId: string, time: string): void {
    const home = homes.byUser(userId);
    if (home === null) return;
    const [hour = '0', minute = '0'] = time.split(':');
    for (const reminder of allOf(userId)) {
      const { trigger } = JSON.parse(JSON.stringify(reminder)) as { trigger: Trigger };
      const now = DateTime.fromMillis(clock.now(), { zone: home.zone });
      const at = now.set({ hour: Number(hour), minute: Number(minute), second: 0, millisecond: 0 });
      const next = at > now ? at : at.plus({ days: 1 });
      const rules = trigger.recurrence?.recurrenceRules?.map((rule) =>
        rule
          .replace(/BYHOUR=\d+/, `BYHOUR=${Number(hour)}`)
          .replace(/BYMINUTE=\d+/, `BYMINUTE=${Number(minute)}`),
      );
      const moved = {
        ...trigger,
        scheduledTime: next.toFormat(wall),
        ...(rules && { recurrence: { ...trigger.recurrence, recurrenceRules: rules } }),
      };
      const { alertInfo } = reminder;
      const order = { requestTime: now.toFormat(wall), trigger: moved, alertInfo };
      reminders.change(reminder, readOrder(order, home.zone, clock.now()));
    }
  }

  return (userId, deed) => {
    if (typeof deed !== 'string') {
      move(userId, deed.moved);
      return;
    }
    switch (deed) {
      case 'forbidden':
        homes.change(userId, { granted: permissions.filter((each) => !each.includes('reminders')) });
        break;
      case 'allowed':
        homes.change(userId, { granted: [...permissions] });
        break;
      case 'unsupported':
        homes.change(userId, { takesReminders: false });
        break;
      case 'full':
      case 'busy':
        homes.change(userId, { refuses: deed });
        break;
      case 'usual':
        homes.change(userId, { refuses: null, takesReminders: true });
        break;
      case 'removed':
        for (const reminder of allOf(userId)) reminders.remove(reminder);
        break;
      case 'lost':
        for (const reminder of allOf(userId)) reminders.lose(reminder);
        break;
    }
  };
}

const wall = "yyyy-MM-dd'T'HH:mm:ss.SSS";

interface Trigger {
  scheduledTime?: string;
  recurrence?: { recurrenceRules?: string[] };
}
