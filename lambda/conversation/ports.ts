import type { RequestEnvelope } from 'ask-sdk-model';
import type { Clock, Instant } from '../household/clock';
import type { Need } from '../household/concern';
import type { Happening } from '../household/actor';
import type { ActivityAnswer, ActivityPart } from '../household/facts/activity';
import type { Diary } from '../household/facts/diary';
import type { GuideAnswer, GuidePart } from '../household/facts/guide';
import type { Home } from '../household/home';
import type { AlexaIdentity } from './alexa-identity';
import type { StaffDesk } from './staff/desk';
import type { Alert, Reminder, TriedResult, Work } from '../household/reminders';

export type { AlexaIdentity };

/** The home that an Echo belongs to. */
export interface Found {
  household: string;
  speaker: string;
}

/** A call for help as it was heard: all that is needed to pass it on, now or from the intake queue. */
export interface CallForHelp {
  /** Alexa's requestId: the same call delivered twice is one. */
  id: string;
  at: Instant;
  need: Need;
  /** Whom she asked for, as she said it; null where she named nobody. */
  person: string | null;
  identity: AlexaIdentity;
}

/** How far a call for help has come by the time it is answered. */
export type PassedOn =
  /** Decided and stored; texts have been attempted as far as time allowed. */
  | { kind: 'committed'; home: Home }
  /** The database failed: the raw request waits in the intake queue. Nobody has been told. */
  | { kind: 'intake' }
  /** Neither could take it. */
  | { kind: 'nowhere' }
  /** This Echo belongs to no home. */
  | { kind: 'unlinked' };

export interface LinkAttempt {
  /** As heard, in the order spoken. */
  words: [string, string, string];
  identity: AlexaIdentity;
  id: string;
  at: Instant;
}

export type LinkResult =
  | { kind: 'linked'; home: Home }
  /** They were somebody's of staff, whose Alexa this is now. */
  | { kind: 'staff'; name: string }
  | { kind: 'wrong' }
  /** Three wrong ones lock an Echo for an hour. */
  | { kind: 'locked' }
  /** The home has an Echo already: a further one is added by staff. */
  | { kind: 'needs-staff' };

/** What is to be read for an answer. */
export type LookUp =
  { kind: 'diary' } | { kind: 'guide'; part: GuidePart } | { kind: 'activities'; part: ActivityPart };

/** What one read brought. */
export type Known =
  | { kind: 'diary'; diary: Diary }
  | { kind: 'guide'; guide: GuideAnswer | null }
  | { kind: 'activities'; activities: ActivityAnswer | null };

/** What a request brings along: where to call Alexa while it is answered, and the right to. Never stored, never logged. */
export interface AlexaAccess {
  endpoint: string;
  token: string;
}

/** This user's reminders at Alexa, as one request may look after them. One attempt a call; never throws. */
export interface SessionReminders {
  tell(
    reminder: Reminder,
    work: Work,
    around: { now: Instant; zone: string; locale: string; slow: boolean },
  ): Promise<TriedResult>;
  /** Null where they could not be read. */
  list(): Promise<Alert[] | null>;
}

/** What the conversation needs of the rest; `functions` fulfils it. */
export interface SkillPorts {
  /** The skill's own id; a request for any other is refused before anything else is looked at. */
  applicationId: string;
  clock: Clock;
  /** One line; never a name, number, Alexa id or what somebody said. */
  log(
    level: 'info' | 'warn' | 'error',
    what: string,
    facts?: Record<string, string | number | boolean>,
  ): void;
  /** Null where this Echo belongs to no home. Throws where the database fails or `within` aborts. */
  find(identity: AlexaIdentity, within: AbortSignal): Promise<Found | null>;
  /** Load, handle, commit (all `within`), then perform. Throws where the database fails. */
  happen(household: string, happening: Happening, within: AbortSignal): Promise<{ home: Home }>;
  /** One read. Throws where the database fails. */
  lookUp(asked: LookUp, home: Home, within: AbortSignal): Promise<Known>;
  /**
   * Look-up, load and commit within 2.5 s, else the raw request goes to the intake queue; texts are attempted before it
   * settles, within 6 s in all.
   */
  callForHelp(call: CallForHelp, request: RequestEnvelope): Promise<PassedOn>;
  link(attempt: LinkAttempt): Promise<LinkResult>;
  staff: StaffDesk;
  /** Settles within 2.5 s a call. */
  reminders(access: AlexaAccess, speaker: string): SessionReminders;
}
