import { hour, type Instant } from '../clock';
import { allDone } from '../concern';
import { write, type Draft } from '../draft';
import { close, raise } from '../episodes';
import type { State } from '../state';
import { lastUpTo, nextAfter } from './occurrences';
import type { Reminder } from './reminder';

/** So long she has to say that it is done, or to be seen doing it. */
export const reminderGrace = hour;
/** Said so long before it is due, it is done for that time too. */
const early = hour;

/** From when on it is looked after whether an important one was done. */
export function judgeAfter({ profile }: Pick<Draft, 'profile'>, reminder: Reminder, after: Instant): void {
  const watched = reminder.important && reminder.alexa !== null && isSaid(reminder);
  const next = watched ? nextAfter(reminder, after, profile.zone) : null;
  reminder.judgeAt = next === null ? null : next + reminderGrace;
}

const isSaid = ({ state }: Reminder): boolean => state === 'set' || state === 'changed';

/** When the next important one is looked after. */
export const reminderDue = ({ reminders }: State): (Instant | null)[] =>
  reminders.list.map(({ judgeAt }) => judgeAt);

/** An important one that nobody knows to be done becomes a worry; after an outage only the latest of each does. */
export function judgeReminders(draft: Draft): void {
  const { state, now, profile } = draft;
  for (const reminder of state.reminders.list) {
    if (reminder.judgeAt === null || reminder.judgeAt > now) continue;
    const due = lastUpTo(reminder, now - reminderGrace, profile.zone);
    judgeAfter(draft, reminder, Math.max(due ?? 0, now - reminderGrace));
    if (due === null || reminder.doneFor === due || state.pause !== null) continue;
    raise(draft, { kind: 'missed-reminder', at: now, reminder: reminder.id, due, doneAt: null });
  }
}

/** Those that can be done now: due today or soon, and not done yet; the latest due first. */
export function openReminders(
  { state, profile }: Pick<Draft, 'state' | 'profile'>,
  now: Instant,
): { reminder: Reminder; due: Instant }[] {
  return state.reminders.list
    .filter(isSaid)
    .flatMap((reminder) => {
      const due = lastUpTo(reminder, now + early, profile.zone);
      const open = due !== null && due > now - 18 * hour && reminder.doneFor !== due;
      return open ? [{ reminder, due }] : [];
    })
    .sort((one, other) => other.due - one.due);
}

/** Done, as she says or as a plug shows. It ends the worry that it was not. */
export function done(draft: Draft, reminder: Reminder, due: Instant, by: 'resident' | 'plug'): void {
  const { state, now } = draft;
  reminder.doneFor = due;
  write(draft, { kind: 'reminder-done', reminder: reminder.id, what: reminder.text, due, by });
  const { episode } = state;
  if (!episode) return;
  for (const concern of episode.concerns) {
    if (concern.kind === 'missed-reminder' && concern.reminder === reminder.id) concern.doneAt ??= now;
  }
  if (!allDone(episode.concerns)) return;
  if (episode.asking) state.asking.answered += 1;
  close(draft, 'fine', by === 'resident' ? 'resident' : 'signal');
}

/** The kettle after "have a drink". Only after it was due: what came before was for something else. */
export function doneByPlug(draft: Draft, plug: string, at: Instant): void {
  for (const { reminder, due } of openReminders(draft, at)) {
    if (due <= at && reminder.doneBy.includes(plug)) done(draft, reminder, due, 'plug');
  }
}
