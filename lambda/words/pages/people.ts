import type { Profile, Who } from '../../household/profile';
import { asName } from './name';

/**
 * What somebody who gets texts is called on a page; null for one who is no longer there or is not to be told
 * anything, who then does not appear at all.
 */
export function nameOf(profile: Profile, who: Who): string | null {
  if (who === 'duty') return profile.duty === null ? null : asName(profile.duty.name);
  const carer = profile.carers.find(({ id }) => `carer:${id}` === who);
  return carer === undefined || carer.notToBeTold ? null : asName(carer.name);
}
