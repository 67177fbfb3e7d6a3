import type { Saying } from '../amazon';
import type { Resident } from './residents';

/** Something an Echo did without being spoken to. `at` in milliseconds UTC. */
export type UnaskedThing =
  | { kind: 'spoken'; at: number; text: string; reminder: boolean }
  /** Chime and yellow light. */
  | { kind: 'chimed'; at: number };

export interface Unasked {
  /** Oldest first; nothing is ever taken out. */
  of(resident: Resident): UnaskedThing[];
}

function thingOf(saying: Saying): UnaskedThing[] {
  switch (saying.kind) {
    case 'announcement':
    case 'reminder':
      return [{ kind: 'spoken', at: saying.at, text: saying.text, reminder: saying.kind === 'reminder' }];
    case 'chime':
      return [{ kind: 'chimed', at: saying.at }];
    case 'progress':
      // Said while the skill was still thinking: that is an answer.
      return [];
  }
}

export function createUnasked(sayings: { of(userId: string): readonly Saying[] }): Unasked {
  return { of: ({ userId }) => sayings.of(userId).flatMap(thingOf) };
}
