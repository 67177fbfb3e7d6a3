import type { Instant } from '../../household/clock';
import type { Home } from '../../household/home';
import type { Facts, SentenceKey } from '../en-gb/sentences';
import type { Tongue } from '../tongue';
import { tongueFor } from '../tongues';

/** The tongue of a home, with one seed for all sentences of a text, and times as texts write them. */
export interface Wording {
  tongue: Tongue;
  say: <Key extends SentenceKey>(key: Key, ...facts: Facts<Key>) => string;
  now: Instant;
  when: (at: Instant) => string;
}

export function wordingFor(home: Home, seed: string, now: Instant): Wording {
  const tongue = tongueFor(home.profile.locale);
  return {
    tongue,
    now,
    say: (key, ...facts) => tongue.say(key, seed, ...facts),
    when: (at) => tongue.writtenMoment(at, now, home.profile.zone),
  };
}
