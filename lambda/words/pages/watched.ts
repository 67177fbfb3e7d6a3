import type { Plug, Profile, Resident } from '../../household/profile';

/** What sentences about a worry need of a home: a profile has it, and so has a row of a list. */
export interface Watched extends Pick<Profile, 'zone'> {
  resident: Pick<Resident, 'firstName' | 'pronoun'>;
  plugs: readonly Pick<Plug, 'id' | 'name'>[];
}
