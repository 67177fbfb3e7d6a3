import { day, type Instant } from '../clock';
import type { JournalLine } from '../journal';
import { localDate, nextDate } from '../local-time';
import { dueOn } from './occurrences';
import { reminderGrace } from './missed';
import type { Reminder } from './reminder';

/** How often a reminder was done of the times it was due. */
export interface TimesDone {
  done: number;
  due: number;
  /** Counted from then on. */
  from: Instant;
}

/** So far back it is counted. */
export const countedDays = 28;

/**
 * Counted from what was written down: done is what the resident said or a plug showed, each due time once. A time counts
 * once its grace is over. `lines`: the journal, in any order; `since`: how far back it is whole.
 */
export function timesDone(
  reminder: Reminder,
  lines: readonly JournalLine[],
  { now, since, zone }: { now: Instant; since: Instant; zone: string },
): TimesDone {
  const own = lines.filter((line) => 'reminder' in line && line.reminder === reminder.id);
  const began = own.filter(({ kind }) => kind === 'reminder').map(({ at }) => at);
  // What Alexa did not have yet could not be done at its bidding.
  const known = began.length === 0 ? since : Math.max(since, Math.min(...began));
  const from = Math.max(known, now - countedDays * day);
  const until = now - reminderGrace;
  const times: Instant[] = [];
  for (let on = localDate(from, zone); on <= localDate(until, zone); on = nextDate(on)) {
    const due = dueOn(reminder, on, zone);
    if (due !== null && due >= from && due <= until) times.push(due);
  }
  const done = new Set(own.flatMap((line) => (line.kind === 'reminder-done' ? [line.due] : [])));
  return { from, due: times.length, done: times.filter((due) => done.has(due)).length };
}
