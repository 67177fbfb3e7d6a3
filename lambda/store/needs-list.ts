import type { Home } from '../household/home';
import type { NeedReason } from '../household/need-reason';
import type { Beside } from './item';

/** Where a home stands among those who may need us: the weightiest first. */
export const needsPrefix = 'NEEDS#';

export interface NeedSummary {
  resident: string;
  reasons: NeedReason[];
}

/** Nothing for a home that is not live, not watched at present, or of which nothing is to be said. */
export function needsEntry({ profile, state }: Pick<Home, 'profile' | 'state'>): Beside {
  const needs = state.mayNeedUs;
  if (!needs || state.ended || state.forgottenAt !== null || state.pause || profile.installing) return {};
  if (state.consents.routine === null) return {};
  const summary: NeedSummary = { resident: profile.resident.fullName, reasons: needs.reasons };
  const order = String(999 - needs.weight).padStart(3, '0');
  return { council: profile.council, councilSort: `${needsPrefix}${order}#${profile.id}`, summary };
}
