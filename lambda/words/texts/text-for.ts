import type { Instant } from '../../household/clock';
import type { Pending } from '../../household/effect';
import type { Home } from '../../household/home';
import { oneLine, personIn, residentIn } from '../people';
import { alertText } from './alert';
import { endedText } from './ended';
import { howText } from './how';
import { unclearText } from './unclear';
import { wordingFor } from './wording';

/**
 * The words of one text, from the home as it is now: a text that waited says what is true by then. `link` is where this
 * recipient can answer or read more; null where there is none. Letters of the GSM alphabet, but for what names bring.
 * Throws RangeError for an effect that is no text.
 */
export function textFor(home: Home, pending: Pending, now: Instant, link: string | null): string {
  const { effect } = pending;
  if (effect.kind !== 'text') throw new RangeError(`not a text: ${effect.kind}`);
  const { tongue, say } = wordingFor(home, pending.id, now);
  const mary = residentIn(home.profile, tongue);
  const { name, pronouns } = mary;
  const linked = (text: string): string => (link === null ? text : `${text} ${link}`);
  const { about, to } = effect;
  const open = home.state.episode;

  switch (about.kind) {
    case 'alert':
      return open
        ? alertText(home, open, { to, update: about.update, link }, pending.id, now)
        : say('text.over');
    case 'taken': {
      const who = personIn(home.profile, about.by, tongue)?.name ?? tongue.somebody;
      const meaning = open?.hold?.who === about.by ? open.hold.meaning : 'going';
      return say(`text.taken.${meaning}`, { who, name });
    }
    case 'nudge': {
      const meaning = open?.hold?.meaning;
      const when = tongue.writtenMoment(open?.hold?.since ?? now, now, home.profile.zone);
      const nudge =
        meaning === 'there'
          ? say('text.nudge.there', { when, name })
          : mary.neutral
            ? say('text.nudge.they', { when, name })
            : say('text.nudge', { when, name, ...pronouns });
      return linked(nudge);
    }
    case 'ended':
      return endedText(home, about, pending.id, now);
    case 'message':
      return say('text.message', { name, words: oneLine(about.words) });
    case 'dark':
      return say('text.dark', {
        name,
        them: pronouns.them,
        when: tongue.writtenMoment(about.since, now, home.profile.zone),
      });
    case 'not-watched':
      return say(`text.not-watched.${about.why}`, { name, them: pronouns.them });
    case 'watched-again':
      return say('text.watched-again', { name });
    case 'how':
      return howText(home, now, wordingFor(home, pending.id, now));
    case 'how-refused':
      return say('text.how.refused', { name });
    case 'how-invited':
      return say('text.how.invited', { name, theyAre: pronouns.theyAre });
    case 'test':
      return say('text.test', { name });
    case 'trial':
      return say('text.trial', { name });
    case 'unclear':
      return open ? linked(unclearText(open, to, name, say)) : say('text.unclear.over', { name });
    case 'which-home': {
      const choices = about.names.map((each, index) => `${index + 1} ${each}`).join(', ');
      return say('text.which', { names: tongue.either(about.names), choices });
    }
    case 'thanks':
      switch (about.for) {
        case 'going':
          return say('text.thanks.going', { name, ...pronouns });
        case 'cannot':
        case 'wrong-number':
          return say(`text.thanks.${about.for}`);
        case 'there':
        case 'ringing':
        case 'fine':
        case 'leave':
          return say(`text.thanks.${about.for}`, { name });
      }
    // eslint-disable-next-line no-fallthrough -- every answer above returns
    case 'already-ended':
      return say('text.over');
  }
}
