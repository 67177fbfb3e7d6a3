import type { Home } from '../household/home';
import { ladderPeople, type Person } from '../household/people';
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
  const to = named === undefined || anybody.test(named) ? null : whoIsMeant(named, people);
  if (to === undefined) return { kind: 'unknown-person' };
  const words = (slots['message']?.value ?? '').trim().slice(0, longest);
  return words === '' ? { kind: 'without-words' } : { kind: 'ready', to, words };
}

/** Said where she means whoever is there. */
const anybody =
  /^(my |the |a |one of my |one of the )?(someone|somebody|anyone|anybody|everyone|everybody|carers?|family|people)$/i;
/** Said where she means the council's own people. */
const team = /^(the |my )?(council|duty team|duty|team|office|social services|staff)$/i;

/** Undefined where it is nobody, or could be two. */
function whoIsMeant(named: string, people: readonly Person[]): Who | undefined {
  const duty = people.find(({ who }) => who === 'duty');
  if (duty && (team.test(named) || plain(named) === plain(duty.name))) return 'duty';
  const meant = people.filter(({ who, name }) => who !== 'duty' && answersTo(name, plain(named)));
  return meant.length === 1 ? meant[0]?.who : undefined;
}

/** By first name, by the whole name, or by the first with an initial where two share it. */
function answersTo(name: string, named: string): boolean {
  const whole = plain(name);
  const [first = '', second = ''] = whole.split(' ');
  return named === whole || named === first || named === `${first} ${second.charAt(0)}`;
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(my|our|the) /, '')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
