import type { Instant } from '../household/clock';
import type { Pronoun } from '../household/profile';
import type { Facts, SentenceKey } from './en-gb/sentences';

/** How one locale says things. */
export interface Tongue {
  locale: string;
  /** A sentence with its facts filled in; `seed` chooses among its wordings. */
  say: <Key extends SentenceKey>(key: Key, seed: string, ...facts: Facts<Key>) => string;
  /** The same for whoever likes few words; empty where it only goes with other sentences. */
  sayShort: <Key extends SentenceKey>(key: Key, ...facts: Facts<Key>) => string;
  /** "Anne", "Anne and Bob", "Anne, Bob and the duty team". */
  list: (items: readonly string[]) => string;
  /** "Mary or John". */
  either: (items: readonly string[]) => string;
  /** How this person is spoken of: as staff say, else as the first name tells, else neutrally. */
  pronounOf: (person: { name: string; pronoun?: Pronoun | undefined }) => Pronoun;
  pronouns: (pronoun: Pronoun) => Pronouns;
  /** Where a name must not be said. */
  somebody: string;
  /** A team inside a sentence: "the duty team". */
  teamName: (name: string) => string;
  /** Spoken clock time, `minutes` of the local day: "a quarter past eight". */
  spokenTime: (minutes: number) => string;
  /** The same with its part of the day: "ten o'clock in the morning". */
  spokenTimeOfDay: (minutes: number) => string;
  /** "Monday the second of March". */
  spokenDate: (at: Instant, zone: string) => string;
  /** Seen from now: "at ten past ten", "yesterday at a quarter to seven in the evening". */
  spokenMoment: (at: Instant, now: Instant, zone: string) => string;
  /** Seen from now: "today", "tomorrow", "on Sunday", "on Sunday the eighth of March". */
  spokenDay: (at: Instant, now: Instant, zone: string) => string;
  /** Text from outside as it can be said, at most so many words of it. */
  spokenText: (text: string, mostWords?: number) => string;
  /** A telephone number, digit by digit, with a breath between its parts. */
  spokenNumber: (phone: string) => string;
  /** What a guide is likely to call a programme that people call so. */
  programmeCalled: (said: string) => string;
  /** Pence as money: "four pounds and fifty pence". */
  spokenMoney: (pence: number) => string;
  /** Seen from now: "until Friday" as Friday begins, "until tomorrow at ten o'clock in the morning". */
  spokenUntil: (at: Instant, now: Instant, zone: string) => string;
  /** The same of something that comes once: "tomorrow at three o'clock in the afternoon, just once". */
  spokenOnce: (at: Instant, now: Instant, zone: string) => string;
  /** A spoken time with the days on which it comes round, 0 = Monday: "at ten o'clock in the morning, every day". */
  spokenRepeat: (time: string, days: readonly number[]) => string;
  /** "two", up to 59. */
  number: (count: number) => string;
  /** Written clock time, `minutes` of the local day: "10:15". */
  writtenTime: (minutes: number) => string;
  /** Seen from now: "10:15", "18:40 yesterday", "18:40 on Sun 1 Mar". */
  writtenMoment: (at: Instant, now: Instant, zone: string) => string;
  /** Minutes of the local day. */
  minutesOfDay: (at: Instant, zone: string) => number;
  partOfDay: (at: Instant, zone: string) => 'morning' | 'afternoon' | 'evening' | 'night';
}

/** Named by their neutral forms. */
export type Pronouns = Record<
  'they' | 'their' | 'them' | 'theyAre' | 'theyFull' | 'have' | 's' | 'es',
  string
>;
