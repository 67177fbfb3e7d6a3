import { mayStand } from '../household/check-ins/standing';
import type { Event } from '../household/event';
import type { Home } from '../household/home';
import { weekdays } from '../household/reminders';
import { voiceFor } from '../words/speech/voice';
import type { Heard } from './heard';

/** After her second check-in on an Echo that only chimes: a reminder each day at its time, to be offered to her. */
export function standingProposal({ id }: Heard, home: Home): Event | null {
  const { checkIn, locale } = home.profile;
  if (!checkIn || !mayStand(home)) return null;
  const text = voiceFor(locale, '').say('check-in.reminder');
  const wanted = { text, at: checkIn.at, days: weekdays, date: null, important: false, doneBy: [] };
  return { kind: 'reminder-proposed', id: `${id}/standing`, wanted: { ...wanted, standsFor: 'check-in' } };
}
