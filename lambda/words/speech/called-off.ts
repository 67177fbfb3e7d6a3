import type { Instant } from '../../household/clock';
import type { ClosedEpisode } from '../../household/episode';
import { residentIn } from '../people';
import { howItEnded } from './how-it-ended';
import { peopleTold } from './told';
import type { HomeVoice } from './voice';

/** Clocks of the Echo and of this service may differ by so much. */
const skew = 5_000;

/** After a spoken false alarm at `at`: what it ended, and who hears of that. */
export function falseAlarmAnswer(at: Instant, voice: HomeVoice): string[] {
  const { say } = voice;
  const { lastEpisode } = voice.home.state;
  const ended = endedSince(at, voice);
  if (ended) return [say('false-alarm.done'), ...whoHears(ended, voice)];
  return lastEpisode
    ? [say('false-alarm.nothing'), ...howItEnded(lastEpisode, voice)]
    : [say('false-alarm.nothing')];
}

/** After "I'm okay" at `at`. */
export function okayAnswer(at: Instant, voice: HomeVoice): string[] {
  const { say, home, tongue } = voice;
  const glad = say('okay.glad', { name: residentIn(home.profile, tongue).name });
  const ended = endedSince(at, voice);
  return ended ? [glad, ...whoHears(ended, voice)] : [glad];
}

function endedSince(at: Instant, { home }: HomeVoice): ClosedEpisode | null {
  const { lastEpisode, episode } = home.state;
  return episode === null && lastEpisode !== null && lastEpisode.closedAt >= at - skew ? lastEpisode : null;
}

/** Everybody who was texted hears how it ended; where it was a call for help, one is asked to ring all the same. */
function whoHears(ended: ClosedEpisode, voice: HomeVoice): string[] {
  const { say, tongue } = voice;
  const names = peopleTold(ended.told, voice)
    .filter(({ told }) => told.status !== 'failed')
    .map(({ person }) => person.name);
  if (names.length === 0) return [say('okay.nobody-bothered')];
  const helped = ended.concerns.some(({ kind }) => kind === 'help');
  return [
    say('false-alarm.letting-know', { names: tongue.list(names) }),
    ...(helped ? [say('false-alarm.may-ring')] : []),
  ];
}
