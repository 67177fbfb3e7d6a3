import { day, type Instant } from './clock';
import type { StaffMember } from './staff-member';

export const feedbackKinds = ['complaint', 'comment', 'praise'] as const;
export const feedbackFrom = ['resident', 'family', 'carer', 'somebody else'] as const;
export const feedbackOutcomes = ['put-right', 'explained', 'not-upheld', 'passed-on', 'noted'] as const;

/** What a resident or somebody near to them has said of the service, and what came of it. */
export interface Feedback {
  id: string;
  kind: (typeof feedbackKinds)[number];
  from: (typeof feedbackFrom)[number];
  /** In their own words, as staff took them down. */
  words: string;
  at: Instant;
  takenBy: StaffMember;
  /** By when they have an answer. */
  dueAt: Instant;
  /** Null while nobody has answered. */
  settled: {
    at: Instant;
    by: StaffMember;
    outcome: (typeof feedbackOutcomes)[number];
    /** What they were told. */
    answer: string;
  } | null;
}

/** Within what time whoever complained is answered. */
export const answeredWithin = 30 * day;
