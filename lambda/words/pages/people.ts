import type { Profile, Who } from '../../household/profile';
import { personIn } from '../people';
import { tongueFor } from '../tongues';
import { asName } from './name';

/**
 * What somebody who gets texts is called on a page, first names only; null for one who is no longer there or is not
 * to be told anything, who then does not appear at all.
 */
export function nameOf(profile: Profile, who: Who): string | null {
  const person = personIn(profile, who, tongueFor(profile.locale));
  return person === null ? null : asName(person.name);
}
