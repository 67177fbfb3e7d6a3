import { day, minute, type Instant } from './clock';
import type { StaffMember } from './staff-member';

/** All that is kept of her is being deleted: twice, because what was under way at the first time may write once more. */
export interface Erasure {
  askedAt: Instant;
  by: StaffMember;
  /** When the first deletion was done; null while it is not. */
  firstAt: Instant | null;
  /** Absent before the last. It is never stored: by then the home is gone. */
  lastAt?: Instant;
}

/** Longer than anything that was under way can live. */
export const erasedAgainAfter = 15 * minute;
/** An Echo that is switched off is not waited for beyond this: what Alexa still has then is removed with the skill. */
export const echoWaitedFor = day;

/** What of a home's state this rests on. */
interface Standing {
  erasure?: Erasure;
  ended?: { at: Instant };
  forgottenAt: Instant | null;
  outbox: readonly { effect: { kind: string } }[];
  speakers: readonly unknown[];
}

/** Only a home that is served no more: ended by staff, or she asked to be forgotten. */
export const mayBeErased = ({ ended, forgottenAt, erasure }: Standing): boolean =>
  (ended !== undefined || forgottenAt !== null) && erasure === undefined;

/** When it is deleted for the last time; null while that is not known, or under way. */
export function erasureDue({ erasure, outbox, speakers }: Standing): Instant | null {
  if (erasure?.firstAt == null || erasure.lastAt !== undefined || speakers.length > 0) return null;
  return outbox.some(({ effect }) => effect.kind === 'erase') ? null : erasure.firstAt + erasedAgainAfter;
}

export const echosDue = ({ ended, speakers }: Standing): Instant | null =>
  ended && speakers.length > 0 ? ended.at + echoWaitedFor : null;
