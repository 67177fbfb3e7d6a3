import { write, type Draft } from './draft';
import type { Speaker } from './state';

/** An Echo belongs to this home from now on. The same one again only renews what is needed to write to it. */
export function link(draft: Draft, speaker: Speaker): void {
  // What is being deleted is nobody's home any more.
  if (draft.state.erasure || draft.state.ended) return;
  const { speakers } = draft.state;
  // Whoever asked to be forgotten and says new words from the council has come back.
  draft.state.forgottenAt = null;
  const known = speakers.findIndex((each) => each.id === speaker.id);
  if (known >= 0) speakers[known] = speaker;
  else speakers.push(speaker);
  write(draft, { kind: 'linked', speaker: speaker.id });
}
