import type { Reminder, SkippedTime, StaffMember, WantedRefusal, WantedReminder } from '../../household';
import type { Label } from '../../words/reminder-label';
import type { AlexaIdentity } from '../alexa-identity';

/** Somebody of a council's staff. They see and change only homes of their own council; the journal names them. */
export interface Staff {
  member: StaffMember;
  council: string;
}

/** A reminder as staff ask for it. */
export type StaffReminder = Pick<WantedReminder, 'text' | 'at' | 'days' | 'date' | 'important'>;

/** Why nothing was done. */
export type StaffRefusal =
  /** There is no such home, or it is another council's: nobody learns which. */
  | { kind: 'no-such-home' }
  | { kind: 'no-such-reminder' }
  /** The words are not for a reminder that a whole room hears. */
  | { kind: 'label'; label: Exclude<Label, { kind: 'label' }> }
  | WantedRefusal
  | { kind: 'nothing-open' }
  | { kind: 'not-to-come' };

export type StaffResult<Done> = { kind: 'done'; done: Done } | { kind: 'refused'; refusal: StaffRefusal };

/** What became of a proposal. */
export interface Proposed {
  reminder: Reminder;
  /** She has not agreed to be asked: it waits until she asks for her reminders herself. */
  waitsForConsent: boolean;
  /** The first night on which the clocks skip its time. */
  skipped: SkippedTime | null;
}

export interface Plan {
  /** Those that were removed in the last days included. */
  reminders: readonly Reminder[];
  /** IANA name. */
  zone: string;
}

/** What became of a code: it opens this session, is not one, is older than ten minutes, has served, or none is taken for an hour. */
export type CodeSaid = 'open' | 'wrong' | 'over' | 'used' | 'locked';

/** What the skill needs where staff speak to it. Each throws where the database fails. */
export interface StaffDesk {
  /** Null where this Alexa is nobody's of staff. */
  find(identity: AlexaIdentity, within: AbortSignal): Promise<Staff | null>;
  /** `session`: Alexa's id of it. */
  isOpen(staff: Staff, session: string): Promise<boolean>;
  sayCode(staff: Staff, words: readonly string[], session: string): Promise<CodeSaid>;
  /** Residents of this council whose name begins so at any of its words; at most 25. */
  residents(council: string, named: string): Promise<{ household: string; resident: string }[]>;
  /** `nonce`: the request's own id; the same twice changes nothing the second time. */
  proposeReminder(
    staff: Staff,
    household: string,
    asked: StaffReminder,
    nonce: string,
  ): Promise<StaffResult<Proposed>>;
  reminders(staff: Staff, household: string): Promise<StaffResult<Plan>>;
  stopReminder(staff: Staff, household: string, reminder: string, nonce: string): Promise<StaffResult<null>>;
}
