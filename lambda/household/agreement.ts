import { day, type Instant } from './clock';
import { enqueue, type Draft } from './draft';
import type { Home } from './home';
import { atWallTime, monthsLater } from './local-time';

/** Her own agreement is asked again after this. */
const lastsMonths = 6;
/** Where she could not be asked by voice until then, staff ask her. */
const staffAsk = 28 * day;

type Known = Pick<Home, 'profile' | 'state'>;

/** From when on she is asked again whether she agrees; null where that is not hers to say by voice. */
function agreementEnds({ profile, state }: Known): Instant | null {
  const { routine } = state.consents;
  if (routine?.basis !== 'own') return null;
  return monthsLater(routine.at, lastsMonths, profile.zone);
}

export const isAgreementDue = (home: Known, now: Instant): boolean => (agreementEnds(home) ?? now + 1) <= now;

/** When staff are to look at the basis for watching: once for each. */
export function basisDue(home: Known): Instant | null {
  const { routine } = home.state.consents;
  if (!routine || routine.staffToldAt !== undefined) return null;
  const ends = agreementEnds(home);
  if (ends !== null) return ends + staffAsk;
  if (routine.basis !== 'best-interests' || routine.reviewOn === undefined) return null;
  return atWallTime(routine.reviewOn, '09:00', home.profile.zone);
}

/** Only her own agreement is asked again by voice; of a decision made for her, staff are told that its review is due. */
export function lookAfterBasis(draft: Draft): void {
  const due = basisDue(draft);
  const { routine } = draft.state.consents;
  if (!routine || due === null || due > draft.now) return;
  routine.staffToldAt = draft.now;
  enqueue(draft, { kind: 'operations', about: { kind: 'basis-due', basis: routine.basis } });
}
