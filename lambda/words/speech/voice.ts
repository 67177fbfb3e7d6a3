import type { Instant } from '../../household/clock';
import { mannerOf, usualManner, type Manner } from '../../household/manner';
import type { Home } from '../../household/home';
import type { Facts, SentenceKey } from '../en-gb/sentences';
import type { Tongue } from '../tongue';
import { tongueFor } from '../tongues';

/** A tongue with one seed for all that is said in one turn. */
export interface Voice {
  manner: Manner;
  tongue: Tongue;
  say: <Key extends SentenceKey>(key: Key, ...facts: Facts<Key>) => string;
}

export function voiceFor(locale: string, seed: string, manner: Manner = usualManner): Voice {
  const tongue = tongueFor(locale);
  if (manner.short) return { tongue, manner, say: (key, ...facts) => tongue.sayShort(key, ...facts) };
  return { tongue, manner, say: (key, ...facts) => tongue.say(key, seed, ...facts) };
}

/** The voice of a home, with moments as seen from now on its own clock. */
export interface HomeVoice extends Voice {
  home: Home;
  now: Instant;
  when: (at: Instant) => string;
}

export function homeVoice(home: Home, seed: string, now: Instant): HomeVoice {
  const voice = voiceFor(home.profile.locale, seed, mannerOf(home));
  return { ...voice, home, now, when: (at) => voice.tongue.spokenMoment(at, now, home.profile.zone) };
}
