import type { SilenceFacts } from '../routine';
import type { Instant } from './clock';

export const needs = [
  'fall', 'pain', 'unwell', 'toilet', 'drink', 'food', 'medicine', 'moving', 'company', 'call-back', 'repair', 'other',
] as const; // prettier-ignore
export type Need = (typeof needs)[number];

/** A reason to worry. */
export type Concern =
  | { kind: 'help'; at: Instant; need: Need; /** when she last said it again */ repeatedAt: Instant }
  | { kind: 'silence'; at: Instant; facts: SilenceFacts | PromiseFacts };

/** No sign of life by the promised time. */
export interface PromiseFacts {
  kind: 'promise';
  /** Wall time `HH:mm`. */
  by: string;
  /** The last sign of life known at all. */
  last: { at: Instant; source: string } | null;
}

/** How pressing an episode is; its concerns' most pressing one counts. Order matters: most pressing first. */
export const urgencies = ['emergency', 'help', 'silence', 'errand'] as const;
export type Urgency = (typeof urgencies)[number];

const errands: readonly Need[] = ['drink', 'food', 'company', 'call-back', 'repair'];
const emergencies: readonly Need[] = ['fall', 'pain', 'unwell'];

export function urgencyOfNeed(need: Need): Urgency {
  if (emergencies.includes(need)) return 'emergency';
  return errands.includes(need) ? 'errand' : 'help';
}

export function urgencyOf(concerns: readonly Concern[]): Urgency {
  const present = new Set(
    concerns.map((concern) => (concern.kind === 'help' ? urgencyOfNeed(concern.need) : 'silence')),
  );
  return urgencies.find((urgency) => present.has(urgency)) ?? 'silence';
}

/** Only a fall is told to the first two together; being unwell or in pain climbs as fast. */
export const isFall = (concerns: readonly Concern[]): boolean =>
  concerns.some((concern) => concern.kind === 'help' && concern.need === 'fall');
