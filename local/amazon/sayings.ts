import type { Instant } from '../../lambda/household/clock';
import type { JournalFile } from '../endpoint';

/** Something an Echo did without being asked, or while a skill was still thinking. */
export type Saying =
  /** Spoken at once (Smart Properties). */
  | { kind: 'announcement'; userId: string; text: string; at: Instant }
  /** A reminder that fell due. */
  | { kind: 'reminder'; userId: string; text: string; at: Instant; alertToken: string }
  /** Chime and yellow light; whose message it is said to be. */
  | { kind: 'chime'; userId: string; creator: string; at: Instant; referenceId: string }
  /** The skill's word in between, so that the resident need not wait in silence. */
  | { kind: 'progress'; userId: string; text: string; at: Instant };

export interface Sayings {
  all(): readonly Saying[];
  of(userId: string): readonly Saying[];
  onSaying(listen: (saying: Saying) => void): () => void;
}

export interface Mouth extends Sayings {
  say(saying: Saying): void;
}

export function createSayings(journal: JournalFile<Saying>): Mouth {
  const sayings: Saying[] = [...journal.found];
  const listeners = new Set<(saying: Saying) => void>();
  return {
    all: () => sayings,
    of: (userId) => sayings.filter((saying) => saying.userId === userId),
    onSaying(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    say(saying) {
      journal.append(saying);
      sayings.push(saying);
      for (const listen of listeners) listen(saying);
    },
  };
}
