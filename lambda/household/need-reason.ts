import type { DeclineFacts } from '../routine';

/** Why somebody of staff may want to look in before anything happens. Slow things only; what is urgent is a concern. */
export type NeedReason =
  | { kind: 'decline'; what: DeclineFacts['what']; before: number; lately: number }
  /** Of the moods told in the last fortnight, and in the fortnight before it, so many were low or unwell. */
  | { kind: 'moods'; low: number; of: number; lowBefore: number; ofBefore: number }
  | { kind: 'nights'; before: number; lately: number };

export interface MayNeedUs {
  /** For the order of a list and for nothing else: 0 to 999, more = look sooner. */
  weight: number;
  reasons: NeedReason[];
}
