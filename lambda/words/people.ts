import { whoIs, type Profile, type Who } from '../household/profile';
import type { Pronouns, Tongue } from './tongue';

export interface Spoken {
  name: string;
  pronouns: Pronouns;
  /** Nobody knows whether she or he: sentences that read badly with "they" have another wording. */
  neutral: boolean;
}

/** How somebody on the ladder is named inside a sentence; null for who is gone or does not exist for any answer. */
export function personIn(profile: Profile, who: Who, tongue: Tongue): Spoken | null {
  if (who === 'duty') {
    return (
      profile.duty && {
        name: tongue.teamName(oneLine(profile.duty.name)),
        pronouns: tongue.pronouns('they'),
        neutral: true,
      }
    );
  }
  const carer = profile.carers.find((each) => whoIs(each) === who);
  if (!carer || carer.notToBeTold) return null;
  const pronoun = tongue.pronounOf(carer);
  return {
    name: tongue.teamName(shortName(carer.name, profile)),
    pronouns: tongue.pronouns(pronoun),
    neutral: pronoun === 'they',
  };
}

export function namesOf(profile: Profile, whos: readonly Who[], tongue: Tongue): string[] {
  return whos.flatMap((who) => personIn(profile, who, tongue)?.name ?? []);
}

export function residentIn(profile: Profile, tongue: Tongue): Spoken {
  const { firstName: name, pronoun: told } = profile.resident;
  const pronoun = tongue.pronounOf({ name, pronoun: told });
  return { name: oneLine(name), pronouns: tongue.pronouns(pronoun), neutral: pronoun === 'they' };
}

/** Two carers of one first name are told apart by an initial. */
function shortName(name: string, { carers }: Profile): string {
  const first = firstName(name);
  const namesakes = carers.filter((carer) => !carer.notToBeTold && firstName(carer.name) === first);
  const initial = oneLine(name).slice(first.length).trim().charAt(0).toUpperCase();
  return namesakes.length > 1 && initial !== '' ? `${first} ${initial}` : first;
}

/** Surnames belong neither into a text that anybody may read nor into what a neighbour would say. */
function firstName(name: string): string {
  const [first = '', ...rest] = oneLine(name).split(' ');
  // "Dr Patel" is known by the title, and "Home help" is no name.
  if (rest.length > 0 && rest.every((word) => /^\p{Ll}/u.test(word))) return [first, ...rest].join(' ');
  return /^(mr|mrs|ms|miss|dr|rev|sister|nurse|aunt|auntie|uncle|sir|lady)\.?$/i.test(first)
    ? [first, ...rest].join(' ')
    : first;
}

/** A name or message typed with line breaks or control characters must not break out of its sentence. */
export const oneLine = (text: string): string => text.replace(/[\p{C}\s]+/gu, ' ').trim();

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
