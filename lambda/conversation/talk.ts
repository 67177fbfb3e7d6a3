import type { Instant } from '../household/clock';
import type { Home } from '../household/home';
import type { WantedReminder } from '../household/reminders';
import { questionAt } from '../words/speech/check-in-questions';
import type { QuestionKind } from '../words/speech/questions';
import { homeVoice, type HomeVoice, type Voice } from '../words/speech/voice';
import type { Heard } from './heard';
import type { Lived } from './lived';
import type { HeardSlot } from './slot';
import type { StaffRequest } from './staff/request';
import type { Topic } from './topic';

/** One turn, after it has happened to the household and before it is answered. */
export interface Turn {
  heard: Heard;
  lived: Lived;
  now: Instant;
  /** Chooses among wordings; a repeated answer has the seed of the first. */
  seed: string;
  voice: Voice;
}

export interface HomeTurn extends Turn {
  home: HomeVoice;
}

/** What the Echo says: sentences, and at most one question, which keeps the microphone open. */
export interface Answer {
  said: string[];
  asks: QuestionKind | null;
  /** The slot that her next words fill, in the intent that she has just used: Alexa keeps its other slots. */
  elicits?: string;
  /** The intent whose slot that is, where it is another than the one she has just used. */
  of?: string;
  /** What that intent has been told already. */
  filled?: Record<string, HeardSlot>;
  /** The question is whether all that she said for this intent is right: Alexa keeps it and says yes or no to it. */
  confirms?: true;
  /** The reminder that the answer or its question is about, by id. */
  about?: string;
  /** Alexa herself asks whether reminders are allowed; her answer comes back with this id. */
  asksPermission?: string;
  /** A card in the Alexa app, where it can be allowed too. */
  card?: 'reminders';
  /** A turn that was not understood leaves the place as it was, and what to repeat too. */
  keepsPlace?: true;
  /** The reminder that the open question is about, before there is one. */
  wants?: WantedReminder;
  /** What was asked of an outside source and how far it has been told. */
  topic?: Topic;
  /** What somebody of staff asked for. */
  staff?: StaffRequest | null;
}

/** One kind of talk. The first that hears a turn answers it. */
export interface Talk {
  name: string;
  hears(turn: Turn): boolean;
  answer(turn: Turn): Answer;
}

/** A talk with the resident of a linked home. */
export function homeTalk(
  name: string,
  hears: (heard: Heard) => boolean,
  answer: (turn: HomeTurn) => Answer,
): Talk {
  return {
    name,
    hears: (turn) => homeOf(turn) !== null && hears(turn.heard),
    answer: (turn) => {
      const home = homeOf(turn);
      if (!home) throw new RangeError(`${name} needs a home`);
      return answer({ ...turn, home: homeVoice(home, turn.seed, turn.now) });
    },
  };
}

export function homeOf({ lived }: Turn): Home | null {
  return lived.kind === 'home' ? lived.home : null;
}

/** The reminder that this turn was about: as it has happened, or as it is being said again. */
export const aboutOf = ({ lived, heard }: Turn): string | null =>
  lived.kind === 'home' && lived.about !== undefined ? lived.about : heard.memory.about;

/** An answer in one breath ends there; within a session she may go on. */
export function goOn({ heard: { oneShot, memory } }: Turn): QuestionKind | null {
  if (oneShot) return null;
  // Whatever came in between, the question of a check-in that is open is asked again.
  return questionAt(memory.place) === null ? 'more' : memory.place;
}
