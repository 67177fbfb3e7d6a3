import type { CarerRole } from '../household/care-paths';
import type { Home } from '../household/home';
import { ladderPeople, type Person } from '../household/people';
import type { Who } from '../household/profile';

/** Whom she asked for, where it is somebody whom she may name; null lets the ladder say. */
export function whoIsCalled(person: string | null, { profile, state }: Home): Who | null {
  return person === null ? null : (meantBy(person, ladderPeople(profile, state)) ?? null);
}

/** The one carer of hers whom she named; the council's own people are not meant here. */
export function carerCalled(person: string | null, home: Home): Who | null {
  const who = whoIsCalled(person, home);
  return who === 'duty' ? null : who;
}

/** Null where anybody is meant; undefined where it is nobody that is known, or could be two. */
export function meantBy(named: string, people: readonly Person[]): Who | null | undefined {
  if (anybody.test(named)) return null;
  return whoIsMeant(named, people) ?? (anyOfThem.test(named) ? null : undefined);
}

/** Said of one of several, where nobody is known as that. */
const anyOfThem = /^(my |the |a |one of my |one of the )?(carer|family)$/i;
/** Said where she means whoever is there. */
const anybody =
  /^(my |the |a |one of my |one of the )?(someone|somebody|anyone|anybody|everyone|everybody|carers|people)$/i;
/** Said where she means the council's own people. */
const team = /^(the |my )?(council|duty team|duty|team|office|social services|staff)$/i;

/** What people of a role are called, where staff have not written what she calls them. */
const callings: Record<CarerRole, RegExp> = {
  family: /^family$/,
  neighbour: /^(neighbours?|next door|(lady|man|woman) next door|friend next door)$/,
  'care-worker': /^(carer|care worker|home help|helper|support worker|home carer|(morning|evening) carer)$/,
  service: /^(responder|handyman|warden|service)$/,
};

/** Undefined where it is nobody, or could be two; of a role the first on the ladder. */
function whoIsMeant(named: string, people: readonly Person[]): Who | undefined {
  const said = plain(named);
  const duty = people.find(({ who }) => who === 'duty');
  if (duty && (team.test(named) || said === plain(duty.name))) return 'duty';
  const carers = people.filter(({ who }) => who !== 'duty');
  const known = carers.filter(
    ({ name, carer }) => answersTo(name, said) || plain(carer?.relation ?? '') === said,
  );
  if (known.length > 0) return known.length === 1 ? known[0]?.who : undefined;
  return carers.find(({ carer }) => carer?.role !== undefined && callings[carer.role].test(said))?.who;
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
