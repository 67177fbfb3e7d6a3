import { DateTime } from 'luxon';
import type { Instant } from '../household/clock';
import { daysOf } from './asked-days';
import type { HeardSlot } from './slot';

/** When something is asked about: a moment, or a part of a day. `date`: local, YYYY-MM-DD. */
export interface AskedTime {
  date: string;
  from: Instant;
  /** Exclusive; null: the moment `from`. */
  until: Instant | null;
  /** Neither a date nor a time was named. */
  now: boolean;
}

/** AMAZON.TIME's parts of a day, in hours of the local clock. */
const parts: Readonly<Record<string, [from: number, until: number]>> = {
  MO: [6, 12], AF: [12, 18], EV: [18, 23], NI: [20, 26],
}; // prettier-ignore
/** What people mean by "on Friday" where television is spoken of. */
const evening: [number, number] = [18, 24];
/** From this hour on, "tonight" has begun. */
const eveningBegins = 17;

/** From AMAZON.DATE and AMAZON.TIME. "At eight", said at ten in the morning, is eight in the evening. */
export function askedTime(slots: Record<string, HeardSlot>, now: Instant, zone: string): AskedTime {
  const present = DateTime.fromMillis(now, { zone });
  const named = daysOf(slots['date']?.value ?? '', zone);
  const day = DateTime.fromMillis(Math.max(named?.start ?? now, now), { zone }).startOf('day');
  const today = day.hasSame(present, 'day');
  const time = slots['time']?.value ?? '';
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})/.exec(time) ?? [];
  if (hours !== undefined) {
    const at = day.set({ hour: Number(hours), minute: Number(minutes) });
    const meant = today && Number(hours) < 12 && at < present ? at.plus({ hours: 12 }) : at;
    return { date: dateOf(meant), from: meant.toMillis(), until: null, now: false };
  }
  const part = parts[time];
  if (!named && !part) return { date: dateOf(present), from: now, until: null, now: true };
  if (!part && today && present.hour >= eveningBegins) {
    return { date: dateOf(day), from: now, until: day.plus({ days: 1 }).toMillis(), now: false };
  }
  const [from, until] = part ?? evening;
  const start = day.plus({ hours: from }).toMillis();
  return { date: dateOf(day), from: start, until: day.plus({ hours: until }).toMillis(), now: false };
}

const dateOf = (moment: DateTime): string => moment.toFormat('yyyy-MM-dd');
