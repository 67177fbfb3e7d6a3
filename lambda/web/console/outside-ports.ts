import type { MadeVisit } from '../../household/facts/made-visit';
import type { Paged } from './paged';
import type { Referral, ReferralOutcome } from '../../household/referral';

/** Something that a resident would like to be called about, as staff see it. */
export interface ListedReferral {
  household: string;
  resident: string;
  referral: Referral;
  /** `by`: the name of the member of staff. */
  settled: { at: number; by: string; outcome: ReferralOutcome } | null;
}

export interface ReferralDesk {
  /** Oldest first. */
  open(council: string, limit: number, after?: string): Promise<Paged<ListedReferral>>;
  /** The latest first; so many. */
  settled(council: string, most: number): Promise<ListedReferral[]>;
  /** False where this council has no such referral. */
  settle(
    council: string,
    household: string,
    id: string,
    how: NonNullable<ListedReferral['settled']>,
  ): Promise<boolean>;
}

export interface VisitBook {
  /** Oldest first. */
  ofCouncil(
    council: string,
    from: number,
    until: number,
    limit: number,
    after?: string,
  ): Promise<Paged<{ household: string; visit: MadeVisit }>>;
}

export const sourceKinds = ['visits', 'bins', 'television', 'activities', 'budget', 'made-visits'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Where something is fetched from, and how that goes. */
export interface Source {
  id: string;
  what: SourceKind | null;
  /** Whose it is; null where it is the council's. */
  household: string | null;
  region: string;
  url: string;
  goodAt: number | null;
  failing: { since: number; says: string } | null;
}

export interface SourceDesk {
  /** Those that fail first. */
  of(council: string, limit: number, after?: string): Promise<{ found: Source[]; next: string | null }>;
  /** Fetched with the next run; a second address for the same replaces the first. */
  save(
    council: string,
    source: { what: SourceKind; household: string | null; region: string; url: string },
  ): Promise<void>;
  /** Only where it is this council's. */
  remove(council: string, id: string): Promise<void>;
}
