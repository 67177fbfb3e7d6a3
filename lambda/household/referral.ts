import type { Instant } from './clock';

/** Something that she would like somebody of the council to call her about. */
export type ReferralAbout =
  /** An activity or service, by its public name. */
  { kind: 'activity'; name: string } | { kind: 'budget' };

export interface Referral {
  /** Derived from the event in which she said yes. */
  id: string;
  at: Instant;
  about: ReferralAbout;
}

/** What came of a referral, as staff record it. */
export const referralOutcomes = ['arranged', 'not-wanted', 'not-possible', 'could-not-reach'] as const;
export type ReferralOutcome = (typeof referralOutcomes)[number];
