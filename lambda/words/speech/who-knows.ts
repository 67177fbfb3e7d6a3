import { day } from '../../household/clock';
import type { Concern } from '../../household/concern';
import type { Episode } from '../../household/episode';
import { askedLine } from './asked-for';
import { howItEnded } from './how-it-ended';
import { comingLine, peopleTold, type Known } from './told';
import type { HomeVoice } from './voice';

/** How long she is told of an episode that is over, when she asks. */
const lately = 7 * day;
/** So many people are told of one by one. */
const most = 3;

/** Who has been told, what they answered and whether anybody is coming: all of it as it is known now. */
export function whoKnows(voice: HomeVoice): string[] {
  const { home, now, say } = voice;
  const { episode, lastEpisode } = home.state;
  if (episode) return whoKnowsOf(episode, voice);
  if (!lastEpisode) return [say('who.nothing')];
  if (now - lastEpisode.closedAt > lately) return [say('who.nothing-lately')];
  return [...whatWasAsked(lastEpisode.concerns, voice), ...howItEnded(lastEpisode, voice)];
}

/** What she asked for herself, the latest two of it; what others worried about is for the words about them. */
function whatWasAsked(concerns: readonly Concern[], voice: HomeVoice): string[] {
  const asked = concerns.filter((concern) => concern.kind === 'help');
  return asked.slice(-2).map(({ need, at }) => askedLine(need, voice.when(at), voice));
}

function whoKnowsOf(episode: Episode, voice: HomeVoice): string[] {
  const { say } = voice;
  const known = peopleTold(episode.told, voice);
  if (known.length === 0) return [say('who.nobody-told')];
  const coming = known.flatMap((each) => comingLine(each.told, each.person, voice) ?? []);
  // Who is coming matters most; after that the latest told, for the others have had their turn.
  const others = known.filter((each) => comingLine(each.told, each.person, voice) === null);
  const lines = [
    ...whatWasAsked(episode.concerns, voice),
    ...coming,
    ...others.slice(-most).map((each) => standing(each, voice)),
  ];
  return episode.ladder.exhaustedAt !== null && coming.length === 0
    ? [...lines, say('help.all-asked'), say('help.emergency')]
    : lines;
}

function standing({ told, person }: Known, { say, when }: HomeVoice): string {
  const { name, pronouns } = person;
  if (told.answer !== null && told.answer.meaning !== 'wrong-number')
    return say('help.cannot', { name, ...pronouns });
  if (told.answer !== null || told.status === 'failed') return say('help.failed', { names: name });
  if (told.status === 'pending') return say('help.passing', { names: name });
  return say('help.no-answer', { name, when: when(told.sentAt ?? told.at) });
}
