import type { Instant } from '../household/clock';
import type { Pending } from '../household/effect';
import type { Home } from '../household/home';
import { personIn, residentIn } from './people';
import { homeVoice } from './speech/voice';
import { tongueFor } from './tongues';

/**
 * What a speaker says unasked: whether she is all right, or that somebody is on the way. Plain text.
 * Throws RangeError for an effect that no speaker says.
 */
export function announcementFor(home: Home, { id, effect }: Pending, now: Instant): string {
  const { say, tongue } = homeVoice(home, id, now);
  const { name } = residentIn(home.profile, tongue);
  switch (effect.kind) {
    case 'ask': {
      const again = home.state.episode?.tried.some(({ how }) => how !== 'failed') ?? false;
      const first = again ? say('ask.again', { name }) : say('ask.first', { name });
      return [first, say('ask.how'), say('ask.help'), ...(again ? [say('ask.else')] : [])].join(' ');
    }
    case 'announce': {
      const person = personIn(home.profile, effect.about.who, tongue);
      if (!person) return say('help.going.they', { name: tongue.somebody });
      const facts = { name: person.name, ...person.pronouns };
      return person.neutral ? say('help.going.they', facts) : say('help.going', facts);
    }
    case 'prompt': {
      const part = tongue.partOfDay(now, home.profile.zone);
      return [say(`hello.${part}`, { name }), say('check-in.prompt'), say('check-in.prompt-how')].join(' ');
    }
    default:
      throw new RangeError(`no speaker says this: ${effect.kind}`);
  }
}

/** Who a notification on an Echo comes from, as Amazon's fixed sentence names it: "… from Your council". */
export const councilName = (locale: string): string => tongueFor(locale).say('council', '');
