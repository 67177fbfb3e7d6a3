import { enqueue, write, type Draft } from './draft';
import type { ReferralAbout } from './referral';

/** Recorded for staff, who are told of it; nothing is arranged by itself. */
export function refer(draft: Draft, about: ReferralAbout): void {
  write(draft, { kind: 'referral-asked', about: about.kind });
  enqueue(draft, { kind: 'refer', referral: { id: draft.eventHash, at: draft.now, about } });
}
