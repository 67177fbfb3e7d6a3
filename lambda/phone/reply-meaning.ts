/** What a carer meant. */
export type Meaning = 'going' | 'cannot' | 'there' | 'fine' | 'ringing' | 'wrong-number' | 'leave' | 'how';

/** Why a text was not understood. */
export type Doubt =
  /** Nothing but signs that say neither yes nor no: a thumb, "ok", "thanks". */
  | 'noncommittal'
  | 'empty'
  | 'too-long'
  /** Written by a machine: an answering phone, a reaction, our own words quoted. */
  | 'automatic'
  | 'question'
  /** Says two things that cannot both be true. */
  | 'contradictory'
  /** Something is meant, for later than an hour from now. */
  | 'later'
  /** Words that are not known here, so the rest cannot be trusted. */
  | 'other-words';

export interface Said {
  /** Single digits as typed, without repeats, in order. */
  digits: readonly number[];
  /** Words that may name a home: the given names that were found; with a bare digit also words not known here. */
  names: readonly string[];
}

/**
 * `choice` = digits or names and nothing else that has a meaning: which home is meant. `unclear` never acknowledges
 * anything; the carer is asked again.
 */
export type Reply =
  (Said & { kind: Meaning }) | (Said & { kind: 'choice' }) | (Said & { kind: 'unclear'; doubt: Doubt });
