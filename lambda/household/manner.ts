import { write, type Draft } from './draft';
import type { Home } from './home';

/** How she likes to be spoken to. */
export interface Manner {
  /** More slowly. */
  slow: boolean;
  /** In fewer and shorter sentences. */
  short: boolean;
}

export const usualManner: Manner = { slow: false, short: false };

/** What she has said herself counts before what staff recorded. */
export const mannerOf = ({ profile, state }: Pick<Home, 'profile' | 'state'>): Manner => ({
  ...usualManner,
  ...profile.manner,
  ...state.manner,
});

/** By voice: from this answer on. */
export function wantManner(draft: Draft, wanted: Partial<Manner>): void {
  draft.state.manner = { ...draft.state.manner, ...wanted };
  write(draft, { kind: 'manner', ...mannerOf(draft) });
}
