import type { Need } from './need';
import type { Who } from './who';

/** What somebody is to her. `service`: a community number, such as a responder or a handyman. */
export const carerRoles = ['family', 'neighbour', 'care-worker', 'service'] as const;
export type CarerRole = (typeof carerRoles)[number];

/** Who is asked first when she needs something. */
export interface CarePath {
  /** Roles, or somebody in particular, in the order in which they are asked. */
  first: readonly (CarerRole | Who)[];
  /** Whether everybody else on the ladder is asked after them; the duty team is in any case. */
  others: boolean;
  /** How long each has to answer, in minutes; null = as for any request of its kind. */
  waitMinutes: number | null;
}

/** What the council has settled for a need; where it has not, the usual path is taken. */
export type CarePaths = Partial<Record<Need, CarePath>>;
