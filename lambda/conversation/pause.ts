import { DateTime, Duration } from 'luxon';
import type { Instant } from '../household/clock';
import type { Home } from '../household/home';
import type { Pause } from '../household/state';
import { daysOf } from './asked-days';
import type { Heard } from './heard';

/** The pause that she asks for; null where she named an end that cannot be made out. Without a reason she is away. */
export function pauseIn({ slots }: Heard, { profile, state }: Home): Pause | null {
  const reason = reasons.find((each) => each === slots['reason']?.id) ?? 'away';
  const asked = { date: slots['date']?.value, duration: slots['duration']?.value };
  const until = endOf(asked, state.now, profile.zone);
  // Hospital has no end that she could know.
  if (reason === 'hospital') return { reason, from: state.now, until: null };
  return until === 'unclear' ? null : { reason, from: state.now, until };
}

const reasons = ['away', 'hospital', 'visitors'] as const;

interface Asked {
  /** AMAZON.DATE */
  date: string | undefined;
  /** AMAZON.DURATION */
  duration: string | undefined;
}

/** "Until Friday" ends as Friday begins, in the home's zone; said of today, it lasts through today. */
function endOf({ date, duration }: Asked, now: Instant, zone: string): Instant | null | 'unclear' {
  if (date === undefined && duration === undefined) return null;
  let from = now;
  if (date !== undefined) {
    const days = daysOf(date, zone);
    if (!days || days.end <= now) return 'unclear';
    from = days.start > now ? days.start : duration === undefined ? days.end : now;
  }
  if (duration === undefined) return from;
  const lasting = Duration.fromISO(duration);
  if (!lasting.isValid || lasting.toMillis() <= 0) return 'unclear';
  return DateTime.fromMillis(from, { zone }).plus(lasting).toMillis();
}
