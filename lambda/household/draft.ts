import type { Routine } from '../routine';
import type { Instant } from './clock';
import type { Effect, TextAbout } from './effect';
import type { JournalFact } from './journal';
import { personOf } from './people';
import type { Profile, Who } from './profile';
import type { State } from './state';

/** A home while one event is decided: the state is a copy of its own and may be written to. */
export interface Draft {
  readonly profile: Profile;
  readonly routine: Routine;
  readonly state: State;
  readonly now: Instant;
  /** Ids of what this event brings about derive from it. */
  readonly eventHash: string;
  /** Outbox ids made by this event. */
  readonly made: string[];
}

/**
 * Puts an effect into the outbox; it is performed by whoever commits this draft. It supersedes an older one of its kind
 * that nobody has begun: a person who could not be reached gets the newest word, not a pile of them.
 */
export function enqueue(draft: Draft, effect: Effect, from: Instant = draft.now): void {
  const { state, now } = draft;
  if (effect.kind === 'text' && hasLeft(draft, effect.to) && !saysGoodbye(effect.about)) return;
  if (effect.kind === 'call' && hasLeft(draft, effect.to)) return;
  const id = `${draft.eventHash}.${draft.made.length}`;
  draft.made.push(id);
  const key = subject(effect);
  state.outbox = state.outbox.filter((older) => older.held || subject(older.effect) !== key);
  state.outbox.push({
    id,
    schema: 1,
    effect,
    createdAt: now,
    begun: 0,
    unknown: 0,
    held: false,
    retryAt: from,
  });
}

/** Who said that they are the wrong number, or asked to be left out, hears that they are, and nothing after it. */
function hasLeft({ profile, state }: Draft, who: Who): boolean {
  const gone = state.unreachable[who];
  if (gone?.why !== 'leave' && gone?.why !== 'wrong-number') return false;
  return personOf(profile, who)?.phone === gone.phone;
}

const saysGoodbye = (about: TextAbout): boolean =>
  about.kind === 'thanks' && (about.for === 'leave' || about.for === 'wrong-number');

function subject(effect: Effect): string {
  switch (effect.kind) {
    case 'text':
      return `text ${effect.to} ${effect.episode} ${effect.about.kind}`;
    case 'ask':
    case 'announce':
      return `${effect.kind} ${effect.speaker} ${effect.episode}`;
    case 'ask-by-text':
      return `ask-by-text ${effect.episode}`;
    case 'prompt':
      return `prompt ${effect.speaker}`;
    case 'keep-check-in':
      return `check-in ${effect.checkIn.id}`;
    case 'reminder':
      return `reminder ${effect.reminder}`;
    case 'read-reminders':
    case 'look-for':
      return `${effect.kind} ${effect.speaker}`;
    case 'call':
      return `call ${effect.to} ${effect.episode}`;
    case 'duty-mail':
      return `duty-mail ${effect.episode}`;
    case 'operations':
      return `operations ${JSON.stringify(effect.about)}`;
    case 'record':
      return `record ${effect.episode.id}`;
    case 'refer':
      return `refer ${effect.referral.id}`;
    case 'forget':
    case 'erase':
      return effect.kind;
  }
}

export function write(draft: Draft, fact: JournalFact): void {
  draft.state.journal.push({ seq: draft.state.journalNext, at: draft.now, ...fact });
  draft.state.journalNext += 1;
}
