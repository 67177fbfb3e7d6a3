import type { Instant } from './clock';
import { write, type Draft } from './draft';
import { isAboutSilence } from './held-silence';
import { calledOff } from './help';
import { setDeadline } from './watch';

/** Her own phone, where a sign of life is named by where it came from. */
export const herPhone = 'phone';

/**
 * She has answered by text: the silence is over. Nothing is learned from it, for she did not do it by herself; and
 * whoever holds her phone cannot take back a call for help.
 */
export function answeredByText(draft: Draft, at: Instant): void {
  const { state } = draft;
  const { episode } = state;
  if (state.lastSign === null || state.lastSign.at < at)
    state.lastSign = { at, source: 'person', kind: 'person' };
  setDeadline(draft);
  if (!episode || !isAboutSilence(episode) || at < episode.openedAt) return;
  if (episode.asking) {
    state.asking.answered += 1;
    write(draft, { kind: 'answered-when-asked', episode: episode.id, source: herPhone });
  }
  calledOff(draft, 'fine');
}
