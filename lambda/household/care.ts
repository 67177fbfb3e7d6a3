import type { CarePath, CarePaths, CarerRole } from './care-paths';
import { urgencies, urgencyOfNeed, type Concern } from './concern';
import type { Person } from './people';
import type { Who } from './who';

const path = (...first: CarerRole[]): CarePath => ({ first, others: true, waitMinutes: null });

/** Nobody is left out by these: they only say who comes first. A fall, pain and illness go up the ladder as it stands. */
export const usualPaths: CarePaths = {
  toilet: path('care-worker'),
  moving: path('care-worker'),
  medicine: path('care-worker'),
  drink: path('care-worker', 'neighbour', 'family'),
  food: path('care-worker', 'neighbour', 'family'),
  company: path('family', 'neighbour'),
  'call-back': path('family', 'neighbour', 'care-worker'),
  repair: path('service', 'neighbour', 'family'),
};

type Help = Extract<Concern, { kind: 'help' }>;

/** The most pressing thing that she asked for, the latest of those; undefined where she asked for nothing. */
export function mainRequest(concerns: readonly Concern[]): Help | undefined {
  const asked = concerns.filter((concern) => concern.kind === 'help');
  const rank = ({ need }: Help): number =>
    urgencies.indexOf(urgencyOfNeed(need)) * 2 + (need === 'other' ? 1 : 0);
  const least = Math.min(...asked.map(rank));
  return asked.findLast((each) => rank(each) === least);
}

/** Only a request that nothing more pressing stands beside goes its own way. */
export function pathFor(concerns: readonly Concern[], paths: CarePaths | undefined): CarePath | undefined {
  const request = mainRequest(concerns);
  return request && concerns.every(({ kind }) => kind === 'help' || kind === 'low-mood')
    ? (paths?.[request.need] ?? usualPaths[request.need])
    : undefined;
}

/** Whether somebody is on the ladder for this worry: some are there for certain needs only. */
const isAskedFor = (concerns: readonly Concern[], { carer }: Person): boolean =>
  carer?.onlyFor === undefined ||
  concerns.some((concern) => concern.kind === 'help' && carer.onlyFor?.includes(concern.need));

/** The people of the ladder in the order in which they are asked: whom she named, then as the path says. */
export function inOrder(
  people: readonly Person[],
  concerns: readonly Concern[],
  paths: CarePaths | undefined,
): Person[] {
  const may = people.filter((person) => isAskedFor(concerns, person));
  const path = pathFor(concerns, paths);
  const named = mainRequest(concerns)?.to ?? null;
  const first = [
    ...may.filter(({ who }) => who === named),
    ...(path?.first ?? []).flatMap((each) => may.filter((person) => isOne(person, each))),
  ];
  // Whoever else is left out: the duty team never is.
  const rest = path && !path.others && first.length > 0 ? may.filter(({ who }) => who === 'duty') : may;
  return [...new Set([...first, ...rest])];
}

const isOne = ({ who, carer }: Person, each: CarerRole | Who): boolean =>
  who === each || carer?.role === each;
