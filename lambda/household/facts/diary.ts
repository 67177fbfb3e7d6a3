import type { Instant } from '../clock';

/** Somebody is due to come to the home. */
export interface Visit {
  /** The calendar's own id of this one visit: the same again after every import. */
  id: string;
  at: Instant;
  until: Instant;
  /** As the roster names them; null where it names nobody. Spoken only where the resident asked for it. */
  who: string | null;
  /** What kind of visit, in the roster's words: "morning call", "district nurse". */
  what: string | null;
  /** No time of day is known. */
  wholeDay: boolean;
}

/** What is emptied on one day. */
export interface Collection {
  /** Local date, YYYY-MM-DD. */
  date: string;
  bins: Bin[];
}

export interface Bin {
  /** As it is said inside a sentence: "the blue bin", "food waste". */
  name: string;
  /** What people may call it: ids of colours and kinds. */
  ids: string[];
}

/** What is left to spend. Money in pence. */
export interface Budget {
  left: number;
  /** Local date on which the present period ends; null where the council does not say. */
  ends: string | null;
}

/** Something known from outside, and how old it is. */
export interface Dated<Known> {
  /** When its source was last read and found good. */
  asOf: Instant;
  /** Nothing is known from this local date on, YYYY-MM-DD. */
  until: string;
  known: Known;
}

/** What one read tells of a home's own days. Null: no such source was ever read for it. */
export interface Diary {
  visits: Dated<Visit[]> | null;
  bins: Dated<Collection[]> | null;
  budget: Dated<Budget> | null;
}
