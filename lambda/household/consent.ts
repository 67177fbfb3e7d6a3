import type { Instant } from './clock';

/** What she has agreed to, and how. Null = not (any more). */
export interface Consents {
  routine: Consent | null;
  carers: Consent | null;
  reminders: Consent | null;
}

export interface Consent {
  at: Instant;
  basis: 'own' | 'attorney' | 'best-interests';
  /** Her words or the document seen. */
  words: string;
  /** Best-interests: local date of its review, `YYYY-MM-DD`. */
  reviewOn?: string;
  /** Staff have been told that it is to be asked or reviewed again. */
  staffToldAt?: Instant;
}
