import type { Instant } from '../../household/clock';
import type { Reminder, SkippedTime, When } from '../../household/reminders';
import { capital } from '../people';
import type { SentenceKey } from '../en-gb/sentences';
import { clocksLine, spokenWhen } from './reminder-times';
import type { Voice } from './voice';

/** So many are read out in one go. */
const most = 6;

/** In the zone of the home that is spoken of. */
interface Around {
  now: Instant;
  zone: string;
}

/** What was suggested for a resident, with its time, so that a name or a time heard wrongly is noticed. */
export function staffProposed(
  name: string,
  {
    reminder,
    waitsForConsent,
  }: { reminder: Reminder; waitsForConsent: boolean; skipped: SkippedTime | null },
  around: Around,
  voice: Voice,
): string[] {
  const { say } = voice;
  const what = reminder.text;
  return [
    reminder.state === 'proposed' ? say('staff.proposed', { name, what }) : say('staff.set', { name, what }),
    say('reminder.would-come', { when: spokenWhen(reminder, { ...voice, ...around }) }),
    ...clocksLine(reminder, { ...voice, ...around }),
    ...(waitsForConsent ? [say('staff.waits', { name })] : []),
  ];
}

/** What a resident is reminded of, or is to be asked about, in the order of the day. */
export function staffListed(name: string, all: readonly Reminder[], around: Around, voice: Voice): string[] {
  const { say, tongue } = voice;
  const shown = all
    .filter(({ state }) => state !== 'removed')
    .sort((one, other) => one.at.localeCompare(other.at));
  if (shown.length === 0) return [say('staff.none', { name })];
  return [
    shown.length === 1
      ? say('staff.have', { name })
      : say('staff.have-more', { name, number: tongue.number(shown.length) }),
    ...(shown.length > most ? [say('reminder.first-ones')] : []),
    ...shown.slice(0, most).flatMap((each) => [line(each, around, voice), standing(each, voice)]),
  ];
}

const line = (each: Reminder & When, around: Around, voice: Voice): string =>
  voice.say('reminder.one', { What: capital(each.text), when: spokenWhen(each, { ...voice, ...around }) });

function standing({ state }: Reminder, { say }: Voice): string {
  const key: SentenceKey | null = state === 'removed' ? null : `staff.is.${state}`;
  return key === null ? '' : say(key);
}
