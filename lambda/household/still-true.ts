import type { Draft } from './draft';
import type { Pending, TextAbout } from './effect';
import type { Who } from './profile';
import { workOn } from './reminders/alexas-work';
import type { State } from './state';

/** Asked before each attempt: whether an effect that waited is still worth performing. Words are made anew then too. */
export function isStillTrue({ state, profile, now }: Draft, pending: Pending): boolean {
  const { effect } = pending;
  switch (effect.kind) {
    case 'operations':
    case 'record':
    case 'refer':
    case 'forget':
    case 'erase':
    case 'keep-check-in':
      return true;
    case 'prompt':
      return state.checkIns?.missedAt != null && state.checkIns.dueOn === effect.date;
    case 'call':
      return isToGo(state, effect.to, effect.episode);
    case 'duty-mail':
      return state.episode?.id === effect.episode && state.episode.hold === null;
    case 'ask':
    case 'ask-by-text':
      return state.episode?.id === effect.episode && state.episode.asking !== null;
    case 'announce':
      return state.episode?.id === effect.episode && state.episode.hold?.who === effect.about.who;
    case 'reminder': {
      const reminder = state.reminders.list.find(({ id }) => id === effect.reminder);
      return reminder !== undefined && workOn(reminder, { state, profile }, now) !== null;
    }
    case 'look-for':
      return state.dark.now !== undefined && state.speakers.some(({ id }) => id === effect.speaker);
    case 'read-reminders':
      return state.speakers.some(({ id }) => id === effect.speaker);
    case 'text':
      return textIsTrue(state, effect.to, effect.episode, effect.about);
  }
}

function textIsTrue(state: State, to: Who, episodeId: string, about: TextAbout): boolean {
  const episode = state.episode?.id === episodeId ? state.episode : null;
  switch (about.kind) {
    case 'alert':
      // Somebody has taken it on, they answered, or it has ended: nobody is asked to go any more.
      if (about.update) return episode !== null && (episode.hold === null || episode.hold.who === to);
      return isToGo(state, to, episodeId);
    case 'taken':
      return episode?.hold?.who === about.by && wasReached(state, to, episodeId);
    case 'nudge':
      return episode?.hold?.who === to;
    case 'ended':
      return wasReached(state, to, episodeId);
    case 'unclear':
    case 'which-home':
      return true;
    case 'thanks':
    case 'already-ended':
    case 'message':
    case 'test':
    case 'trial':
    case 'how':
    case 'how-refused':
    case 'how-invited':
      return true;
    case 'dark':
      return state.dark.now?.from === about.since;
    case 'not-watched':
      return state.unseen?.why === about.why;
    case 'watched-again':
      return state.unseen == null;
  }
}

/** Nobody has taken it on yet, and they have not answered. */
const isToGo = (state: State, who: Who, episodeId: string): boolean =>
  state.episode?.id === episodeId && state.episode.hold === null && answerOf(state, who, episodeId) === null;

const toldOf = (state: State, who: Who, episodeId: string) =>
  [state.episode, state.lastEpisode]
    .find((episode) => episode?.id === episodeId)
    ?.told.find((told) => told.who === who);

const answerOf = (state: State, who: Who, episodeId: string) => toldOf(state, who, episodeId)?.answer ?? null;

/** Who never had the alert need not hear how it ended. Where nobody knows whether it went, they do. */
export function wasReached(state: State, who: Who, episodeId: string): boolean {
  const told = toldOf(state, who, episodeId);
  if (!told || told.status === 'failed') return false;
  if (told.sentAt !== null || told.mayHaveGone) return true;
  return state.outbox.some(
    ({ effect, held }) =>
      held &&
      effect.kind === 'text' &&
      effect.to === who &&
      effect.episode === episodeId &&
      effect.about.kind === 'alert',
  );
}
