import type { WantedReminder } from '../household/reminders';
import { wantedFrom } from './reminders/for-programme';
import { staffRequestFrom, type StaffRequest } from './staff/request';
import { topicFrom, type Topic } from './topic';
import { questionKinds, type QuestionKind } from '../words/speech/questions';

/**
 * What is kept between the turns of a session, in Alexa's hands: where the talk stands and which answer was given, never
 * its words, so that nothing personal leaves with it and a repeated answer is true by then.
 */
export interface Memory {
  /** The question that is open. */
  place: QuestionKind | null;
  /** The talk that spoke last, for "say that again". */
  said: string | null;
  /** Seed and moment of that answer. */
  seed: string;
  at: number;
  /** What was asked of an outside source, so that more of it can be told. No name and no answer is in it. */
  topic: Topic | null;
  /** The reminder that the open question is about, by id. */
  about: string | null;
  /** The reminder that was said back to her and waits for her yes; a programme's public title is all that is in it. */
  wants: WantedReminder | null;
  /** Reminders that have been brought up in this session, by id. */
  offered: readonly string[];
  /** What she said then: the intent, the ids of its slots and the question that stood open, and none of her words. */
  asked: Asked | null;
  /** What somebody of staff has asked for; always null at a resident's. */
  staff: StaffRequest | null;
}

export interface Asked {
  intent: string;
  ids: Record<string, string>;
  place: QuestionKind | null;
}

const mostOffered = 24;

/** Session attributes come back from outside: anything strange counts as forgotten. */
export function memoryFrom(attributes: Record<string, unknown> | undefined): Memory {
  const { place, said, seed, at, topic, about, wants, offered, staff, asked } = attributes ?? {};
  return {
    place: questionKinds.find((kind) => kind === place) ?? null,
    said: typeof said === 'string' && said.length < 40 ? said : null,
    seed: typeof seed === 'string' && seed.length < 40 ? seed : '',
    at: typeof at === 'number' ? at : 0,
    topic: topicFrom(topic),
    about: typeof about === 'string' && about.length < 40 ? about : null,
    wants: wantedFrom(wants),
    offered: Array.isArray(offered)
      ? offered.filter((id) => typeof id === 'string').slice(0, mostOffered)
      : [],
    staff: staffRequestFrom(staff),
    asked: askedFrom(asked),
  };
}

function askedFrom(value: unknown): Asked | null {
  if (typeof value !== 'object' || value === null) return null;
  const { intent, ids, place } = value as Record<string, unknown>;
  if (typeof intent !== 'string' || intent.length > 60 || typeof ids !== 'object' || ids === null)
    return null;
  const known = Object.entries(ids).filter((each): each is [string, string] => typeof each[1] === 'string');
  return {
    intent,
    ids: Object.fromEntries(known.slice(0, 8)),
    place: questionKinds.find((kind) => kind === place) ?? null,
  };
}
