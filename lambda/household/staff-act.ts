import type { Instant } from './clock';
import type { Closing, Outcome } from './episode';
import type { Ending, StaffMember } from './staff-member';
import type { Consent, Consents, Pause } from './state';
import type { Who } from './who';

/** What staff can do at their console that the household itself must decide. */
export type StaffAct =
  | ({ do: 'close' } & Closing)
  /** Somebody rang; what came of it is in the note. Changes nothing else. */
  | { do: 'note-call' }
  /** The council's own people see to it: the ladder waits, as for a carer who is going. */
  | { do: 'take-over' }
  /** They let go of it again: the ladder goes on. */
  | { do: 'hand-back' }
  | { do: 'pause'; reason: Pause['reason']; until: Instant | null }
  | { do: 'resume' }
  /** What watching, telling carers or reminding rests on from now on; null takes it away. */
  | { do: 'record-basis'; what: keyof Consents; consent: Consent | null }
  /** Somebody of the list gets a test text and is asked to answer it. */
  | { do: 'test-text'; who: Who }
  /** `outcome`: how an open worry ended, where there is one. */
  | { do: 'end'; why: Ending; outcome: Outcome }
  /** All that is kept is deleted, twice. Only of a home that is served no more. */
  | { do: 'erase' };

export interface StaffActed {
  staff: StaffMember;
  /** Why, in their words; what was said on the phone. */
  note: string;
  act: StaffAct;
}
