import type { Routine } from '../routine';
import type { Profile } from './profile';
import type { State } from './state';

/** One household: what it is, what its decisions rest on, and what has been learned of it. The unit of consistency. */
export interface Home {
  readonly profile: Profile;
  readonly state: State;
  readonly routine: Routine;
}
