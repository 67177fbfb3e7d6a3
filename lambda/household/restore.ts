import type { Instant } from './clock';
import { enqueue, write, type Draft } from './draft';
import { isForPeople, type Pending } from './effect';
import { localDate } from './local-time';
import type { State } from './state';

/**
 * After a restore from a backup, homes are as they were some time ago: what was open then has long been dealt with, or
 * nobody knows. `fence` is the moment before which nothing may be said to anybody until staff have looked.
 */
export function meetFence(draft: Draft, fence: Instant | null): void {
  const { state, profile, now } = draft;
  // It has been taken away: whoever was not looked at goes on, rather than standing still for ever.
  if (fence === null) passFence(draft);
  if (fence === null || state.fence?.at === fence || state.startedAt >= fence) return;
  const held =
    (state.episode !== null && state.episode.openedAt < fence) || state.outbox.some(isOlder(fence));
  state.fence = { at: fence, passed: !held };
  // Signs of life since the backup are lost: a silence that seems to have lasted through it says nothing.
  state.silence.deadline = null;
  state.silence.alertAt = null;
  state.silence.promiseDone = localDate(now, profile.zone);
  if (held)
    enqueue(draft, { kind: 'operations', about: { kind: 'restored', episode: state.episode?.id ?? null } });
}

/** Staff have looked, or she has called again: from now on everything goes on. */
export function passFence(draft: Draft): void {
  const { fence } = draft.state;
  if (!fence || fence.passed) return;
  fence.passed = true;
  write(draft, { kind: 'released' });
}

/** The open episode is older than a restore, and nobody has looked yet. */
export const episodeIsHeld = ({ fence, episode }: State): boolean =>
  fence !== undefined && !fence.passed && episode !== null && episode.openedAt < fence.at;

/** What may be performed: all but words that are older than a restore. */
export function sendable({ fence, outbox }: State): Pending[] {
  if (!fence || fence.passed) return outbox;
  const older = isOlder(fence.at);
  return outbox.filter((pending) => !older(pending));
}

const isOlder =
  (fence: Instant) =>
  ({ createdAt, effect }: Pending): boolean =>
    createdAt < fence && isForPeople(effect);
