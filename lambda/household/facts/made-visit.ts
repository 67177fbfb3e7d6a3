import type { Instant } from '../clock';

/** A provider's visit as it was planned and as it was made. Either may be unknown; null where nobody says. */
export interface MadeVisit {
  /** The same again after every import. */
  id: string;
  /** Whose visit it was: the provider's name, or the carer's. */
  provider: string;
  planned: { at: Instant; minutes: number | null } | null;
  /** Null: it was not made. */
  made: { at: Instant; minutes: number | null } | null;
  /** Pence. */
  cost: number | null;
  /** In their own words; for staff. */
  note: string | null;
  from: 'carers-page' | 'import';
}

/** Where it stands in time: as it was made, else as it was planned. */
export const momentOfVisit = ({ made, planned }: Pick<MadeVisit, 'made' | 'planned'>): Instant =>
  made?.at ?? planned?.at ?? 0;
