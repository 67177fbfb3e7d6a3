import type { Instant } from '../clock';
import type { CheckInAnswer, DailyQuestion, QuestionId } from './questions';

/** What the council has chosen for her; in the profile. */
export interface CheckInPlan {
  /** Wall time `HH:mm` at which it is due each day. */
  at: string;
  /** What is asked each day. */
  questions: DailyQuestion[];
  /** Whether the three questions about loneliness are asked as well, every four weeks. */
  loneliness: boolean;
}

/** Why she may be asked about her health; both are needed. */
export interface HealthBasis {
  /** The council's own basis as staff recorded it, such as the care plan and its date. */
  council: string;
  /** Amazon has allowed questions about health for this Echo (on Smart Properties: for its unit). */
  amazon: boolean;
}

export interface CheckIns {
  /** Local date of the last one that came due, whatever became of it. */
  dueOn: string | null;
  /** She was asked for it and has not spoken since: then it is missed. Null = nothing is awaited. */
  missedAt: Instant | null;
  /** Local date of the last that was answered to its end. */
  doneOn: string | null;
  /** She has answered one to its end on an earlier day as well. */
  again?: true;
  /** Local date on which the questions about loneliness were last asked. */
  lonelinessOn: string | null;
  /** The one that is going on, or that ended within the hour. */
  talk: CheckInTalk | null;
}

export interface CheckInTalk {
  /** Derived from the event that began it. */
  id: string;
  /** Local date. */
  date: string;
  startedAt: Instant;
  /** When she last said something in it. */
  at: Instant;
  /** The question that she has been asked; null once all are answered. */
  open: QuestionId | null;
  /** What is still to be asked after it. */
  left: QuestionId[];
  answers: { question: QuestionId; answer: CheckInAnswer }[];
}

/** One check-in as it is kept for staff and records: what was asked and answered, never what a message said. */
export interface KeptCheckIn {
  id: string;
  /** Local date. */
  date: string;
  startedAt: Instant;
  endedAt: Instant;
  /** False where she left off. */
  finished: boolean;
  answers: { question: QuestionId; answer: CheckInAnswer }[];
  /** UCLA three-item score, 3 to 9, where all three were answered. */
  loneliness: number | null;
}

export const noCheckIns: CheckIns = {
  dueOn: null,
  missedAt: null,
  doneOn: null,
  lonelinessOn: null,
  talk: null,
};
