import type { Alexa } from '../alexa';
import {
  mannerOf,
  workOn,
  type Attempt,
  type Effect,
  type Home,
  type Instant,
  type Pending,
  type Reminder,
} from '../household';
import type { Secrets } from './service';

type ReminderEffect = Extract<Effect, { kind: 'reminder' | 'read-reminders' }>;

/** What will not be otherwise by trying again is told to the household; the rest is tried again. */
const worthTrying = new Set(['busy', 'unreachable']);

/**
 * Tells Alexa of a reminder from outside a session. A Smart Properties Echo is set at once; on a consumer's the skill is
 * woken, for it is given the right to change and remove.
 */
export function createPerformReminders(alexa: Alexa, secrets: Secrets) {
  async function bookFor(home: Home, speakerId: string) {
    const speaker = home.state.speakers.find(({ id }) => id === speakerId);
    const sealed = speaker?.sealedEndpointId;
    return sealed === undefined ? null : alexa.propertyReminders(await secrets.open(sealed), speakerId);
  }

  async function set(
    home: Home,
    id: string,
    reminder: Reminder,
    speaker: string,
    now: Instant,
  ): Promise<Attempt> {
    const work = workOn(reminder, home, now);
    if (work === null) return { id, kind: 'done' };
    const property = reminder.alexa?.property ?? (await bookFor(home, speaker)) !== null;
    if (!property) return wake(home, id, speaker);
    // What is to be removed needs its own name only: who has been forgotten has no speaker any more.
    const book = (await bookFor(home, speaker)) ?? alexa.propertyReminders('', speaker);
    const { zone, locale } = home.profile;
    const result = await book.tell(reminder, work, { now, zone, locale, slow: mannerOf(home).slow });
    if (result.kind === 'unknown') return { id, kind: 'unknown' };
    if (worthTrying.has(result.kind)) return { id, kind: 'refused', code: result.kind };
    return { id, kind: 'done', tried: { reminder: reminder.id, did: work.kind, result } };
  }

  async function wake(home: Home, id: string, speaker: string): Promise<Attempt> {
    const known = home.state.speakers.find((each) => each.id === speaker);
    if (!known) return { id, kind: 'refused-for-good', code: 'no-such-speaker' };
    const outcome = await alexa.skillMessage(await secrets.open(known.sealedId), 'reminders');
    return outcome.kind === 'accepted' ? { id, kind: 'done' } : { ...outcome, id };
  }

  return async (home: Home, { id }: Pending, effect: ReminderEffect, now: Instant): Promise<Attempt> => {
    if (effect.kind === 'read-reminders') {
      const alerts = await (await bookFor(home, effect.speaker))?.list();
      return alerts ? { id, kind: 'done', alerts } : { id, kind: 'refused', code: 'not-read' };
    }
    const reminder = home.state.reminders.list.find((each) => each.id === effect.reminder);
    return reminder ? set(home, id, reminder, effect.speaker, now) : { id, kind: 'done' };
  };
}
