import { DateTime } from 'luxon';
import type { Instant } from '../../household/clock';

/** As it stands in a sentence, by the home's zone: "at 10:02", "yesterday at 22:40", "tomorrow at 07:10", "on Sunday 1 March at 22:40". */
export function atWhen(at: Instant, now: Instant, zone: string): string {
  const moment = DateTime.fromMillis(at, { zone, locale: 'en-GB' });
  const today = DateTime.fromMillis(now, { zone });
  const time = moment.toFormat('HH:mm');
  if (moment.hasSame(today, 'day')) return `at ${time}`;
  if (moment.hasSame(today.minus({ days: 1 }), 'day')) return `yesterday at ${time}`;
  if (moment.hasSame(today.plus({ days: 1 }), 'day')) return `tomorrow at ${time}`;
  return `on ${moment.toFormat('cccc d LLLL')} at ${time}`;
}
