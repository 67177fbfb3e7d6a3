import { hour } from '../clock';
import { write, type Draft } from '../draft';
import { rememberMood } from '../may-need-us';
import { raise, tellGently } from '../episodes';
import type { Mood } from './questions';

/** Said again within this time, it has been told already. */
const toldLately = 12 * hour;

/** How she is in herself. When she is low, the first who may be told hears it plainly, and nobody after that. */
export function tellMood(draft: Draft, mood: Mood): void {
  write(draft, { kind: 'mood', mood });
  rememberMood(draft.state, draft.now, mood);
  if (mood !== 'low') return;
  const { episode } = draft.state;
  const before = episode?.concerns.find(({ kind }) => kind === 'low-mood');
  if (!episode || !before) {
    raise(draft, { kind: 'low-mood', at: draft.now });
    return;
  }
  if (draft.now - before.at < toldLately) return;
  before.at = draft.now;
  tellGently(draft, episode);
}
