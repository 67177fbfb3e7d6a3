import { randomUUID } from 'node:crypto';
import { day } from '../../../lambda/household/clock';
import type { Instant } from '../../../lambda/household/clock';
import type { LocalClock } from '../../clock';
import type { JournalFile } from '../../endpoint';
import type { Events } from '../events';
import type { AlexaHomes } from '../homes';
import type { Mouth } from '../sayings';
import { nextOf } from './order';
import type { ReminderOrder } from './order';

export interface Reminder extends Omit<ReminderOrder, 'firstAt'> {
  token: string;
  userId: string;
  /** Set by the skill for a consumer, or by the caller of the Smart Properties interface. */
  owner: 'skill' | 'caller';
  status: 'ON' | 'COMPLETED';
  version: number;
  createdAt: Instant;
  updatedAt: Instant;
  /** When it speaks next; null when it never will again. */
  nextAt: Instant | null;
}

export type ReminderEntry = { kind: 'is'; reminder: Reminder } | { kind: 'gone'; token: string };

export interface Reminders {
  set(owner: Reminder['owner'], userId: string, order: ReminderOrder): Reminder;
  change(reminder: Reminder, order: ReminderOrder): Reminder;
  remove(reminder: Reminder): void;
  /** Gone, and nobody is told. */
  lose(reminder: Reminder): void;
  find(token: string): Reminder | null;
  /** Those done more than three days ago are no longer shown. */
  of(userId: string, owner: Reminder['owner']): Reminder[];
  /** Nothing goes off any more. */
  stop(): void;
}

export interface RemindersPorts {
  clock: LocalClock;
  homes: AlexaHomes;
  mouth: Mouth;
  events: Events;
  journal: JournalFile<ReminderEntry>;
}

/** Reminders that speak on the clock, and tell the skill that set them what becomes of them. */
export function createReminders({ clock, homes, mouth, events, journal }: RemindersPorts): Reminders {
  const reminders = new Map<string, Reminder>();
  const timers = new Map<string, () => void>();

  function keep(reminder: Reminder): Reminder {
    journal.append({ kind: 'is', reminder });
    reminders.set(reminder.token, reminder);
    wind(reminder);
    return reminder;
  }
  function wind({ token, nextAt }: Reminder): void {
    timers.get(token)?.();
    timers.delete(token);
    if (nextAt !== null)
      timers.set(
        token,
        clock.at(nextAt, () => {
          goOff(token);
        }),
      );
  }
  /** Only a skill hears of its reminders; whoever uses the Smart Properties interface asks. */
  function tell({ owner, userId }: Reminder, type: string, body: object): void {
    if (owner === 'skill') events.tell(userId, { type: `Reminders.${type}`, body });
  }

  function goOff(token: string): void {
    const due = reminders.get(token);
    if (due === undefined) return;
    const nextAt = nextOf(due.schedule, clock.now());
    const reminder = keep({ ...due, nextAt, status: nextAt === null ? 'COMPLETED' : 'ON' });
    const text = due.alertInfo.spokenInfo.content[0]?.text ?? '';
    // A speaker without power says nothing, and nobody learns that it did not.
    if (homes.byUser(due.userId)?.reachable !== true) return;
    mouth.say({ kind: 'reminder', userId: due.userId, text, at: clock.now(), alertToken: token });
    tell(reminder, 'ReminderStarted', { alertToken: token, status: 'ON' });
    if (nextAt === null) tell(reminder, 'ReminderStatusChanged', { alertToken: token, status: 'COMPLETED' });
  }

  function lose({ token }: Reminder): void {
    journal.append({ kind: 'gone', token });
    reminders.delete(token);
    timers.get(token)?.();
  }

  for (const entry of journal.found) {
    if (entry.kind === 'is') reminders.set(entry.reminder.token, entry.reminder);
    else reminders.delete(entry.token);
  }
  journal.replace([...reminders.values()].map((reminder) => ({ kind: 'is', reminder })));
  for (const reminder of reminders.values()) wind(reminder);

  return {
    set(owner, userId, { firstAt, ...order }) {
      const now = clock.now();
      const reminder = keep({
        ...order,
        token: randomUUID(),
        userId,
        owner,
        status: 'ON',
        version: 1,
        createdAt: now,
        updatedAt: now,
        nextAt: firstAt,
      });
      tell(reminder, 'ReminderCreated', { alertToken: reminder.token, status: 'ON' });
      return reminder;
    },
    change(reminder, { firstAt, ...order }) {
      const changed = keep({
        ...reminder,
        ...order,
        status: 'ON',
        version: reminder.version + 1,
        updatedAt: clock.now(),
        nextAt: firstAt,
      });
      tell(changed, 'ReminderUpdated', { alertToken: changed.token, status: 'ON' });
      return changed;
    },
    lose,
    remove(reminder) {
      lose(reminder);
      tell(reminder, 'ReminderDeleted', { alertTokens: [reminder.token] });
    },
    find: (token) => reminders.get(token) ?? null,
    of: (userId, owner) =>
      [...reminders.values()].filter(
        (reminder) =>
          reminder.userId === userId &&
          reminder.owner === owner &&
          (reminder.status === 'ON' || reminder.updatedAt > clock.now() - 3 * day),
      ),
    stop() {
      for (const letGo of timers.values()) letGo();
      timers.clear();
    },
  };
}
