import { day } from '../household/clock';
import type { Retention } from '../household/council/retention';

export { usualRetention, type Retention } from '../household/council/retention';

export interface StoreSettings {
  /** Into how many shards the agenda is split. May be raised at any time, never lowered. */
  agendaShards: number;
  /** Where a council has settled nothing else. */
  retention: Retention;
}

/** Time to live is in whole seconds. */
export const expiresAfter = (at: number, days: number): number => Math.ceil((at + days * day) / 1_000);
