import type { CheckInAnswer, Mood, QuestionId } from './check-ins/questions';
import type { Instant } from './clock';
import type { Need } from './concern';
import type { ReminderEvent } from './reminders/events';
import type { Attempt, TextAbout, WhichHome } from './effect';
import type { Answer, Closing } from './episode';
import type { ReferralAbout } from './referral';
import type { Manner } from './manner';
import type { Pause, Speaker } from './state';
import type { Who } from './profile';
import type { StaffActed } from './staff-act';

/**
 * Everything that happens to one household. `id` is the outside world's own (Alexa's requestId, the inbound
 * message's id, plug and time, a form's nonce): the same id twice changes nothing the second time.
 */
export type Event =
  | { kind: 'linked'; id: string; speaker: Speaker }
  /** She asked for help in words. A sign of life too. */
  | {
      kind: 'help-asked';
      id: string;
      at: Instant;
      speaker: string;
      need: Need;
      /** Whom she asked for; told first, where they may be told. */
      to?: Who | null;
    }
  | { kind: 'false-alarm'; id: string; at: Instant; speaker: string }
  | { kind: 'okay'; id: string; at: Instant; speaker: string }
  /** She has answered by text from her own phone; `at`: when she sent it. */
  | { kind: 'answered-by-text'; id: string; at: Instant }
  /** Any other spoken turn. */
  | { kind: 'spoke'; id: string; at: Instant; speaker: string }
  /** A plug's message: what its own room made of it. `use` = a new use seen; `memory` replaces the old. */
  | {
      kind: 'plug-read';
      id: string;
      at: Instant;
      plug: string;
      memory: unknown;
      use: boolean;
      reachable: boolean | null;
    }
  /** `sentAt`: when the carer sent it, so that an old reply never acknowledges a newer episode. */
  | {
      kind: 'carer-replied';
      id: string;
      who: Who;
      episode: string;
      answer: Answer;
      sentAt: Instant;
      by: 'text' | 'link';
    }
  /** Acknowledges nothing. `which`: several homes are open for this phone and nobody can know which is meant. */
  | { kind: 'reply-unclear'; id: string; who: Who; which: WhichHome | null }
  /** The delivery log: a text that was accepted has not arrived. `forGood`: this number never gets one. */
  | {
      kind: 'text-undelivered';
      id: string;
      who: Who;
      episode: string;
      about: TextAbout['kind'];
      code: string;
      alarm: string | null;
      forGood: boolean;
    }
  | ({ kind: 'seen'; id: string; who: Who; episode: string } & Closing)
  | { kind: 'paused'; id: string; pause: Pause }
  | { kind: 'resumed'; id: string }
  /** By voice: watched from now on, or not any more. `words`: what she said, for the record. */
  | { kind: 'watching-agreed'; id: string; words: string }
  | { kind: 'watching-stopped'; id: string }
  /** By voice, after one yes: from now on her Echo acts as unlinked. Staff finish it. */
  | { kind: 'forget-me'; id: string }
  /** "I don't feel safe": reaches staff only, and leaves no trace that a carer or the Echo could tell of. */
  | { kind: 'not-safe'; id: string; at: Instant; speaker: string }
  /** Passed on in her words; to somebody by name, or to the first who may be told. */
  | { kind: 'message-left'; id: string; to: Who | null; words: string }
  /** She would like to be called about something; staff see to it. */
  | { kind: 'referral-asked'; id: string; about: ReferralAbout }
  /** The whole way from Echo to phone, marked as a test everywhere. */
  | { kind: 'test-asked'; id: string; at: Instant; speaker: string }
  /** She begins her check-in, or goes on with it. */
  | { kind: 'check-in-begun'; id: string; at: Instant; speaker: string }
  /** Changes nothing where this is not the question that is open. */
  | {
      kind: 'check-in-answered';
      id: string;
      at: Instant;
      speaker: string;
      question: QuestionId;
      answer: CheckInAnswer;
    }
  /** How she is in herself, said without being asked. */
  | { kind: 'mood-told'; id: string; at: Instant; speaker: string; mood: Mood }
  /** Staff at their console: who, why and what. */
  | ({ kind: 'staff-acted'; id: string } & StaffActed)
  | ReminderEvent
  /** She would rather not try her call just now. */
  | { kind: 'test-put-off'; id: string }
  /** A carer texts HOW. */
  | { kind: 'how-asked'; id: string; who: Who }
  /** By voice: this one may ask, or may not any more. */
  | { kind: 'how-allowed'; id: string; who: Who; allowed: boolean }
  /** By voice: more slowly, shorter, or as usual again. */
  | { kind: 'manner-wanted'; id: string; manner: Partial<Manner> }
  /** A roster was read: when visits with a time of day begin. */
  | { kind: 'visits-known'; id: string; starts: readonly Instant[] }
  | { kind: 'attempted'; attempts: readonly Attempt[] }
  /**
   * `flushedThrough`: the journal is stored up to this line. `silenceHeldUntil`: the whole district is quiet, or its
   * council has stopped texts about silence.
   */
  | { kind: 'time-passed'; flushedThrough?: number; silenceHeldUntil?: Instant };
