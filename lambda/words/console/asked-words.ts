import type { CarePath, CarerRole } from '../../household/care-paths';
import { carerRoleNames } from './asked-names';

const isRole = (each: string): each is CarerRole => Object.hasOwn(carerRoleNames, each);

/** Who is asked for a need, in one sentence; `usual`: minutes that anybody has who has no wait of their own. */
export function askedWords({ first, others, waitMinutes }: CarePath, usual: number): string {
  const named = first.map((each) =>
    isRole(each) ? carerRoleNames[each] : each === 'duty' ? 'the duty team' : 'somebody in particular',
  );
  const asked = others
    ? [
        ...named,
        named.length === 0 ? 'everybody on the list in their order' : 'everybody else in their order',
      ]
    : named;
  const order = [...asked, 'the duty team last'].join(', then ');
  const wait = minutes(waitMinutes ?? usual);
  return `${order.charAt(0).toUpperCase()}${order.slice(1)}. Each has ${wait} to answer${waitMinutes === null ? ', unless a time of their own is set' : ''}.`;
}

const minutes = (count: number): string => (count === 1 ? '1 minute' : `${String(count)} minutes`);
