import type { Instant } from './clock';
import { write, type Draft } from './draft';
import type { Attempt, Effect, Pending } from './effect';
import type { Told, Tried } from './episode';
import { tested } from './in-charge';
import { lookedFor } from './look-for';
import { numberRefused, textsFail } from './delivery';
import { plainCopy } from './plain-copy';
import { sendable } from './restore';
import { readBack, tried } from './reminders/alexas-side';
import type { State } from './state';
import { holderLives, retryAtMost, retryRefused } from './waits';
import { isStillTrue } from './still-true';

/** What an effect waits in line behind: one queue per recipient. */
function recipientOf(effect: Effect): string {
  switch (effect.kind) {
    case 'text':
      return effect.to;
    case 'ask':
    case 'announce':
    case 'prompt':
      return `speaker:${effect.speaker}`;
    case 'reminder':
      return `reminder:${effect.reminder}`;
    case 'read-reminders':
      return `read:${effect.speaker}`;
    case 'look-for':
      return `look:${effect.speaker}`;
    case 'operations':
      return 'operations';
    case 'call':
      return `call:${effect.to}`;
    case 'ask-by-text':
    case 'duty-mail':
    case 'record':
    case 'refer':
    case 'forget':
    case 'erase':
    case 'keep-check-in':
      return effect.kind;
  }
}

const isAlert = (effect: Effect): boolean =>
  effect.kind === 'call' || (effect.kind === 'text' && effect.about.kind === 'alert');

const alertOf = (effect: Effect): string | null =>
  effect.kind === 'text' && effect.about.kind === 'alert' ? effect.episode : null;

/** The first in each recipient's line; calls go first, then by age. Whoever is held stays first. */
export function heads(outbox: readonly Pending[]): Pending[] {
  const first = new Map<string, Pending>();
  for (const pending of outbox) {
    const recipient = recipientOf(pending.effect);
    const rival = first.get(recipient);
    if (!rival || goesBefore(pending, rival)) first.set(recipient, pending);
  }
  return [...first.values()];
}

function goesBefore(one: Pending, other: Pending): boolean {
  if (one.held !== other.held) return one.held;
  return isAlert(one.effect) && !isAlert(other.effect);
}

/** Whether somebody may be performing it at this moment. */
const inFlight = (pending: Pending, now: Instant): boolean => pending.held && pending.retryAt > now;

/** Drops what is no longer true, unless its holder may be sending it just now. */
export function dropUntrue(draft: Draft): void {
  const { state, now } = draft;
  state.outbox = state.outbox.filter((pending) => inFlight(pending, now) || isStillTrue(draft, pending));
}

/**
 * The committer becomes the holder of what it claims and performs it at once. An event claims what it made and what
 * is next in a line that it has set free; time passing claims whatever is due.
 */
export function claim(draft: Draft, mayClaim: (pending: Pending) => boolean): Pending[] {
  const { now } = draft;
  const claimed = heads(sendable(draft.state)).filter((head) => head.retryAt <= now && mayClaim(head));
  for (const pending of claimed) {
    // Still held and its time is over: its holder died, and nobody knows whether it went.
    if (pending.held) mayHaveGone(draft, pending);
    pending.begun += 1;
    pending.held = true;
    pending.retryAt = now + holderLives;
  }
  return claimed.map((pending) => plainCopy(pending));
}

export function attempted(draft: Draft, attempt: Attempt): void {
  const { state, now } = draft;
  const pending = state.outbox.find((each) => each.id === attempt.id);
  if (!pending) return;
  switch (attempt.kind) {
    case 'done':
      remove(state, pending);
      done(draft, pending, attempt);
      break;
    case 'refused':
      refused(draft, pending, attempt.code);
      if (attempt.alarm !== undefined) textsFail(draft, attempt.alarm, alertOf(pending.effect));
      break;
    case 'refused-for-good':
      remove(state, pending);
      refusedForGood(draft, pending, attempt.code);
      break;
    case 'unknown':
      mayHaveGone(draft, pending);
      pending.held = false;
      pending.retryAt = now + holderLives;
      break;
  }
}

type Done = Extract<Attempt, { kind: 'done' }>;

function remove(state: State, pending: Pending): void {
  state.outbox = state.outbox.filter((each) => each !== pending);
}

function done(draft: Draft, { effect }: Pending, { how, tried: reminder, alerts, reachable }: Done): void {
  const { state, now } = draft;
  if (reminder) tried(draft, [reminder], false);
  if (effect.kind === 'read-reminders' && alerts) readBack(draft, effect.speaker, alerts);
  if (effect.kind === 'look-for') lookedFor(draft, effect.speaker, reachable);
  if ((effect.kind === 'ask' || effect.kind === 'ask-by-text') && how) asked(draft, effect.episode, how);
  if (effect.kind === 'erase' && state.erasure)
    Object.assign(state.erasure, effect.pass === 'first' ? { firstAt: now } : { lastAt: now });
  if (effect.kind === 'call') write(draft, { kind: 'called', who: effect.to });
  if (effect.kind !== 'text') return;
  write(draft, { kind: 'text-sent', who: effect.to, about: effect.about.kind });
  if (effect.about.kind === 'test') tested(draft, 'arrived');
  const told = toldBy(draft, effect);
  if (told) Object.assign(told, { status: 'sent', sentAt: now });
}

function mayHaveGone(draft: Draft, pending: Pending): void {
  pending.unknown += 1;
  const told = toldBy(draft, pending.effect);
  if (told) told.mayHaveGone = true;
}

/** Who is told by this effect, if it is an alert. */
function toldBy({ state }: Draft, effect: Effect): Told | undefined {
  if (effect.kind !== 'text' || effect.about.kind !== 'alert') return undefined;
  const episode = [state.episode, state.lastEpisode].find((each) => each?.id === effect.episode);
  return episode?.told.find((each) => each.who === effect.to);
}

function refused(draft: Draft, pending: Pending, code: string): void {
  const { effect } = pending;
  const wait = isAlert(effect)
    ? retryRefused
    : Math.min(retryAtMost, retryRefused * 2 ** Math.min(pending.begun, 6));
  pending.held = false;
  pending.retryAt = draft.now + wait;
  if (pending.begun > 1) return;
  if (effect.kind === 'text')
    write(draft, { kind: 'text-refused', who: effect.to, about: effect.about.kind, code });
  if (effect.kind === 'ask') asked(draft, effect.episode, 'failed');
}

/** Who is told of her hears how she was really asked, or that she could not be. */
function asked(draft: Draft, episode: string, how: Tried['how']): void {
  const { state, now } = draft;
  if (state.episode?.id !== episode) return;
  state.episode.tried.push({ at: now, how });
  write(draft, { kind: 'asked', episode, how });
}

function refusedForGood(draft: Draft, { effect }: Pending, code: string): void {
  if (effect.kind === 'text')
    numberRefused(draft, { who: effect.to, about: effect.about.kind, episode: effect.episode }, code);
  if (effect.kind === 'ask') asked(draft, effect.episode, 'failed');
  if (effect.kind === 'look-for') lookedFor(draft, effect.speaker);
  if (effect.kind === 'call') write(draft, { kind: 'call-refused', who: effect.to, code });
}
