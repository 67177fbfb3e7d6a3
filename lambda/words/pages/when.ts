import { DateTime } from 'luxon';
import type { Instant } from '../../household/clock';

/** `10:02` on the same day of the home's zone, else `Sunday 1 March at 22:40`. */
export function when(at: Instant, now: Instant, zone: string, locale: string): string {
  const moment = DateTime.fromMillis(at, { zone }).setLocale(locale);
  const today = DateTime.fromMillis(now, { zone });
  return moment.hasSame(today, 'day') ? moment.toFormat('HH:mm') : moment.toFormat("cccc d LLLL 'at' HH:mm");
}
