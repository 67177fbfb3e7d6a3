import type { Instant } from '../../household/clock';
import type { Episode } from '../../household/episode';
import type { Home } from '../../household/home';
import type { Who } from '../../household/profile';
import { asName, sentence } from './name';
import { nameOf } from './people';
import { atWhen } from './when';

/** Whether somebody is going, as it stands now: the sentence that matters most on the page. */
export function standingLine({ hold, ladder }: Episode, reader: Who | null, home: Home): string {
  const mary = asName(home.profile.resident.firstName);
  const name = hold === null ? null : nameOf(home.profile, hold.who);
  if (hold !== null && hold.who === reader) {
    return {
      going: 'You are going. Nobody else has to.',
      there: `You are with ${mary}. Nobody else has to go.`,
      ringing: `You are ringing ${mary}.`,
    }[hold.meaning];
  }
  if (hold !== null && name !== null) {
    return {
      going: `${sentence(name)} is going.`,
      there: `${sentence(name)} is with ${mary}.`,
      ringing: `${sentence(name)} is ringing ${mary}.`,
    }[hold.meaning];
  }
  return ladder.exhaustedAt === null
    ? 'Nobody has said that they are going yet.'
    : 'Everybody has been asked, and nobody has said that they are going.';
}

/** What became of the reader's own answer, and what happens next. Null where there is no answer yet. */
export function yourAnswerLines(episode: Episode, reader: Who, home: Home, now: Instant): string[] | null {
  const { profile, state } = home;
  const answer =
    episode.told.findLast(({ who, answer }) => who === reader && answer !== null)?.answer ?? null;
  if (answer === null) return null;
  const mary = asName(profile.resident.firstName);
  const speaks = state.speakers.some(({ kind }) => kind === 'smart-properties');
  const echo = speaks
    ? `${mary}’s Echo will say that you are on your way.`
    : `When ${mary} asks who is coming, the Echo will say that you are on your way.`;
  const resumeAt = episode.hold !== null && episode.hold.who === reader ? episode.hold.resumeAt : null;
  const until =
    resumeAt === null
      ? []
      : [`If we hear nothing more from you, somebody else is asked ${atWhen(resumeAt, now, profile.zone)}.`];
  const other =
    episode.hold === null || episode.hold.who === reader ? null : nameOf(profile, episode.hold.who);
  switch (answer.meaning) {
    case 'going':
      // Somebody else was first: the Echo names that one, so nothing is promised here.
      if (other !== null)
        return [`Thank you. ${sentence(other)} said so before you.`, `Please agree who goes.`];
      return [`Thank you. ${echo}`, `Press “I’ve seen ${mary}” below once you have.`, ...until];
    case 'there':
    case 'ringing':
      return ['Thank you.', `Press “I’ve seen ${mary}” below to tell us how ${mary} is.`, ...until];
    case 'cannot':
      return [
        'Thank you for saying that you can’t. We will ask somebody else.',
        'If that changes, you can still press “I’m going”.',
      ];
    case 'fine':
      return [`Thank you for speaking to ${mary}.`];
    case 'wrong-number':
    case 'leave':
      return null;
  }
}
