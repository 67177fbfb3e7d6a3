import { atWallTime } from '../../household/local-time';
import { skippedTime, weekdays, type When } from '../../household/reminders';
import type { Instant } from '../../household/clock';
import type { Voice } from './voice';

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** "at half past ten in the morning, every day"; "tomorrow at three o'clock in the afternoon, just once". */
export function spokenWhen(
  when: When,
  { now, zone, tongue }: Pick<Voice, 'tongue'> & { now: Instant; zone: string },
): string {
  if (when.date !== null) return tongue.spokenOnce(atWallTime(when.date, when.at, zone), now, zone);
  const time = tongue.spokenTimeOfDay(minutesOf(when.at));
  return tongue.spokenRepeat(
    time,
    when.days.map((day) => weekdays.indexOf(day)),
  );
}

/** The night in which the clocks skip it, said where there is one. */
export function clocksLine(
  when: When,
  { now, zone, say, tongue }: Pick<Voice, 'say' | 'tongue'> & { now: Instant; zone: string },
): string[] {
  const skipped = skippedTime(when, now, zone);
  return skipped ? [say('reminder.clocks', { time: tongue.spokenTime(minutesOf(skipped.instead)) })] : [];
}
