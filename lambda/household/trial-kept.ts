import type { Instant } from './clock';

/** A text by which staff try whether somebody of the list can be reached; they are asked to answer. */
export interface Trial {
  at: Instant;
  /** E.164, as it was then: a new number is tried anew. */
  phone: string;
  answeredAt: Instant | null;
}
