import { hour, type Instant } from './clock';
import { urgencyOf } from './concern';
import { write, type Draft } from './draft';
import type { Episode } from './episode';
import type { State } from './state';
import { askingWait } from './waits';

/**
 * A whole district is quiet, or its council has stopped texts about silence: before `until` silence here says nothing
 * about anybody. What was being asked is asked again afterwards; who was told already stays told. A call for help is
 * never held.
 */
export function holdSilence(draft: Draft, until: Instant): void {
  const { state } = draft;
  const { silence, episode } = state;
  if ((silence.heldUntil ?? 0) < draft.now - hour) write(draft, { kind: 'silence-held' });
  silence.heldUntil = until;
  if (silence.deadline && silence.deadline.at < until) silence.deadline = { ...silence.deadline, at: until };
  if (!episode || !isAboutSilence(episode)) return;
  const { asking, ladder, hold } = episode;
  if (asking) Object.assign(asking, { repeatAt: until, climbAt: until + askingWait.climb });
  ladder.nextAt = later(ladder.nextAt, until);
  if (hold) hold.resumeAt = later(hold.resumeAt, until);
}

/** When nobody may be told of a silence here any earlier; null where nothing is held. */
export const silenceHeldUntil = ({ silence }: State, now: Instant): Instant | null =>
  silence.heldUntil !== undefined && silence.heldUntil > now ? silence.heldUntil : null;

/** Nothing but silence is at stake, so nothing is lost by waiting. */
export const isAboutSilence = ({ concerns }: Episode): boolean => urgencyOf(concerns) === 'silence';

const later = (at: Instant | null, until: Instant): Instant | null =>
  at === null ? null : Math.max(at, until);
