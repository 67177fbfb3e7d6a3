import type { Pronoun } from '../../household/profile';
import type { Pronouns, Tongue } from '../tongue';
import { pronounOfName } from './first-names';
import { inWords } from './numbers';
import { programmeCalled } from './programmes';
import { spokenOnce, spokenRepeat } from './repeats';
import { say, sayShort } from './say';
import { spokenMoney, spokenNumber, spokenText } from './spoken-text';
import {
  minutesOfDay,
  partOfDay, spokenDate, spokenDayFrom, spokenMoment, spokenTime, spokenTimeOfDay, spokenUntil, writtenMoment, writtenTime,
} from './times'; // prettier-ignore

const pronouns: Record<Pronoun, Pronouns> = {
  she: {
    they: 'she',
    their: 'her',
    them: 'her',
    theyAre: "she's",
    theyFull: 'she is',
    have: 'has',
    s: 's',
    es: 'es',
  },
  he: {
    they: 'he',
    their: 'his',
    them: 'him',
    theyAre: "he's",
    theyFull: 'he is',
    have: 'has',
    s: 's',
    es: 'es',
  },
  they: {
    they: 'they',
    their: 'their',
    them: 'them',
    theyAre: "they're",
    theyFull: 'they are',
    have: 'have',
    s: '',
    es: '',
  },
};

function list(items: readonly string[], between = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${between} ${last}`;
}

export const enGB: Tongue = {
  locale: 'en-GB',
  somebody: 'somebody',
  say,
  sayShort,
  list: (items) => list(items),
  either: (items) => list(items, 'or'),
  pronounOf: ({ name, pronoun }) => pronoun ?? pronounOfName(name),
  pronouns: (pronoun) => pronouns[pronoun],
  // "Duty team" is a common noun and takes its article; "Kirklees Careline" is a name and does not.
  teamName: (name) =>
    /^(?!the )\p{L}+( \p{Ll}+)+$/u.test(name) ? `the ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name,
  spokenTime,
  spokenTimeOfDay,
  spokenDate,
  spokenMoment,
  spokenUntil,
  spokenDay: spokenDayFrom,
  spokenText: (text, most) => spokenText(text, most),
  spokenMoney,
  programmeCalled,
  spokenOnce,
  spokenRepeat,
  number: inWords,
  spokenNumber,
  writtenTime,
  writtenMoment,
  minutesOfDay,
  partOfDay,
};
