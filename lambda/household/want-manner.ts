import { write, type Draft } from './draft';
import { mannerOf, type Manner } from './manner';

/** By voice: from this answer on. */
export function wantManner(draft: Draft, wanted: Partial<Manner>): void {
  draft.state.manner = { ...draft.state.manner, ...wanted };
  write(draft, { kind: 'manner', ...mannerOf(draft) });
}
