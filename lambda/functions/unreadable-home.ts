import {
  handle,
  newHome,
  type Event,
  type Home,
  type Instant,
  type Pending,
  type Profile,
} from '../household';
import { NewerSchema, UnreadableItem } from '../store';

/** The stored state is of a later release, or not what this service writes. Trying again will not mend it. */
export const isUnreadable = (fault: unknown): boolean =>
  fault instanceof NewerSchema || fault instanceof UnreadableItem;

/**
 * What a call for help from such a home comes to: it is told to the duty team from the profile alone, for who has
 * agreed to what, and who was told already, stands in the state: a text, and their phone rings. Nothing of it is stored.
 */
export function callFromProfile(
  profile: Profile,
  call: (home: Home) => Event,
  now: Instant,
): { home: ReturnType<typeof newHome>; words: Pending[] } {
  const unknown = newHome(profile, { routine: null, carers: null, reminders: null }, now);
  const { home, perform } = handle(unknown, call(unknown), now);
  return { home, words: perform.filter(({ effect }) => effect.kind === 'text' || effect.kind === 'call') };
}
