import type { CarePaths } from '../care-paths';
import type { DailyQuestion } from '../check-ins/questions';
import type { Retention } from './retention';

/** Whether check-ins may ask about health: where a home's own record says why, wherever the council has a basis, or nowhere. */
export const healthAsked = ['where-recorded', 'everywhere', 'nowhere'] as const;
export type HealthAsked = (typeof healthAsked)[number];

/**
 * What a council has settled for all of its homes. Each home carries a copy in its profile, so that deciding needs
 * nothing else; a change is handed out to them. A home without a copy goes by what is usual.
 */
export interface CouncilRules {
  /** Of the council's settings that this is a copy of. */
  version: number;
  /** What daily check-ins may ask at all. */
  questions: DailyQuestion[];
  /** Whether the three questions about loneliness may be asked every four weeks. */
  loneliness: boolean;
  health: HealthAsked;
  /** Why the council may ask about health everywhere; empty unless it does. */
  healthBasis: string;
  /** Per need, where it is not as usual. */
  care: CarePaths;
  /** Minutes that somebody has to answer before the next is told; null = as usual. A person's own wait counts before. */
  waits: { silence: number | null; duty: number | null };
  /** Whether an unusually lively night is a reason to ask. */
  night: boolean;
  retention: Retention;
}
