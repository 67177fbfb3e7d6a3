/** Somebody of the council's staff, as the sign-in names them. */
export interface StaffMember {
  /** The identity provider's own id; names change. */
  id: string;
  name: string;
}

export const endings = ['moved', 'left', 'died'] as const;
/** Why a home is served no more. */
export type Ending = (typeof endings)[number];

/** What the journal calls the things that staff do. */
export type StaffDeed =
  | 'close'
  | 'note-call'
  | 'take-over'
  | 'hand-back'
  | 'pause'
  | 'resume'
  | 'record-basis'
  | 'end'
  | 'erase'
  | 'test-text'
  | 'edit';
