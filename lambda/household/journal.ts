import type { CheckInAnswer, Mood, QuestionId } from './check-ins/questions';
import type { Instant } from './clock';
import type { Concern, Need } from './concern';
import type { Answer, EndedBy, Outcome, Tried } from './episode';
import type { Who } from './profile';
import type { StaffDeed, StaffMember } from './staff-member';
import type { ReminderState } from './reminders/reminder';
import type { ReferralAbout } from './referral';

/** What happened, as facts. Waits in the state and is flushed in batches. */
export type JournalFact =
  | { kind: 'linked'; speaker: string }
  | { kind: 'help-asked'; need: Need; repeated: boolean }
  | { kind: 'episode-opened'; episode: string; concern: Concern['kind'] }
  | { kind: 'concern-joined'; episode: string; concern: Concern['kind'] }
  | { kind: 'asked'; episode: string; how: Tried['how'] }
  | { kind: 'answered-when-asked'; episode: string; source: string }
  | { kind: 'told'; episode: string; who: Who }
  | { kind: 'called'; who: Who }
  | { kind: 'call-refused'; who: Who; code: string }
  | { kind: 'text-sent'; who: Who; about: string }
  | { kind: 'text-refused'; who: Who; about: string; code: string }
  | { kind: 'replied'; episode: string; who: Who; answer: Answer }
  | { kind: 'reply-unclear'; who: Who }
  | { kind: 'nobody-answered'; episode: string }
  | { kind: 'episode-closed'; episode: string; outcome: Outcome; by: EndedBy }
  | { kind: 'paused'; reason: 'away' | 'hospital' | 'visitors'; until: Instant | null }
  | { kind: 'resumed' }
  | { kind: 'released' }
  | { kind: 'watching'; agreed: boolean; words: string }
  | { kind: 'forget-asked' }
  | { kind: 'message-left'; who: Who | null }
  | { kind: 'referral-asked'; about: ReferralAbout['kind'] }
  | { kind: 'tested'; who: Who | null }
  | { kind: 'check-in-due' | 'check-in-missed' | 'check-in-begun'; /** local date */ date: string }
  | { kind: 'check-in-answered'; question: QuestionId; answer: CheckInAnswer }
  | { kind: 'check-in-over'; /** local date */ date: string; finished: boolean }
  | { kind: 'mood'; mood: Mood }
  /** Staff did this at their console; `what` says which, `note` why, in their words. */
  | { kind: 'staff'; staff: StaffMember; did: StaffDeed; what: string; note: string }
  | { kind: 'decline'; what: 'less' | 'later' | 'narrower' }
  | { kind: 'signal-faded'; source: string; lastSeen: string }
  | { kind: 'dark-told'; who: Who; since: Instant }
  /** `what`: the reminder's own words. */
  | {
      kind: 'reminder';
      reminder: string;
      what: string;
      became: ReminderState;
      by: 'staff' | 'resident' | 'alexa';
      /** Who of the staff, where they were named. */
      staff?: StaffMember;
    }
  | { kind: 'reminder-done'; reminder: string; what: string; due: Instant; by: 'resident' | 'plug' }
  | { kind: 'not-watched'; why: 'no-signs' | 'test-failed' }
  | { kind: 'watched-again' }
  /** A test text by staff to somebody on the list. */
  | { kind: 'trial'; who: Who; answered: boolean }
  | { kind: 'how-asked' | 'how-allowed'; who: Who; allowed: boolean }
  /** The whole district is quiet, or its council has stopped texts about silence. */
  | { kind: 'silence-held' }
  | { kind: 'manner'; slow: boolean; short: boolean }
  | { kind: 'plug-reachable'; plug: string; reachable: boolean };

export type JournalLine = { seq: number; at: Instant } & JournalFact;
