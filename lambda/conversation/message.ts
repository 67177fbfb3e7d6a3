import type { Home } from '../household/home';
import { ladderPeople } from '../household/people';
import { meantBy } from './whom';
import type { Who } from '../household/profile';
import type { Heard } from './heard';

/** What is known of a message that she wants passed on. */
export type Message =
  /** `to`: null where anybody may have it. */
  | { kind: 'ready'; to: Who | null; words: string }
  | { kind: 'without-words' }
  /** Nobody whom she may name is called so, or more than one. */
  | { kind: 'unknown-person' }
  /** Nobody at all may be told. */
  | { kind: 'nobody' };

/** What a text can carry beside its own words. */
const longest = 200;

export function messageIn({ slots }: Heard, { profile, state }: Home): Message {
  const people = ladderPeople(profile, state);
  if (people.length === 0) return { kind: 'nobody' };
  const named = slots['person']?.value;
  const to = named === undefined ? null : meantBy(named, people);
  if (to === undefined) return { kind: 'unknown-person' };
  const words = (slots['message']?.value ?? '').trim().slice(0, longest);
  return words === '' ? { kind: 'without-words' } : { kind: 'ready', to, words };
}
