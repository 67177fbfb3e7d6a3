import { day } from '../../household/clock';
import type { Who } from '../../household/profile';
import { personIn } from '../people';
import type { HomeVoice } from './voice';

/** She hears of those who asked within a week, the latest of them. */
const lately = 7 * day;
const most = 2;

/** After she said who may ask, or may not. */
export function howAllowed(who: Who, allowed: boolean, { home, say, tongue }: HomeVoice): string[] {
  const person = personIn(home.profile, who, tongue);
  if (!person) return [say('message.unknown')];
  const { name } = person;
  return allowed ? [say('how.allowed', { name }), say('how.only')] : [say('how.forbidden', { name })];
}

/** Who asked from afar whether she is up and about. */
export function whoAsked({ home, now, say, tongue, when }: HomeVoice): string[] {
  const asked = home.state.howAsked?.filter(({ at }) => at > now - lately) ?? [];
  return asked.slice(-most).flatMap(({ who, at }) => {
    const name = personIn(home.profile, who, tongue)?.name;
    return name === undefined ? [] : [say('how.asked', { name, when: when(at) })];
  });
}
