import type { Instant } from '../../household/clock';
import { residentIn } from '../people';
import type { HomeVoice, Voice } from './voice';
import { whoKnows } from './who-knows';

/** Clocks of the Echo and of this service may differ by so much. */
const skew = 5_000;

/**
 * Good morning, said at `at`; and, where something is open, how it stands, for that is what she wants to know first. Where
 * her own voice has just ended a worry, she hears that nobody was bothered.
 */
export function hello(at: Instant, voice: HomeVoice): string[] {
  const { home, now, say, tongue } = voice;
  const { episode, lastEpisode } = home.state;
  const part = tongue.partOfDay(now, home.profile.zone);
  const greeting = say(`hello.${part}`, { name: residentIn(home.profile, tongue).name });
  if (episode) return [greeting, ...whoKnows(voice)];
  const ended = lastEpisode?.by === 'signal' && lastEpisode.closedAt >= at - skew ? lastEpisode : null;
  return ended?.told.length === 0 ? [greeting, say('hello.good-to-hear')] : [greeting];
}

/** "It's Monday the second of March, ten o'clock in the morning." */
export function today(now: Instant, zone: string, { say, tongue }: Voice): string[] {
  const time = tongue.spokenTimeOfDay(tongue.minutesOfDay(now, zone));
  return [say('today', { date: tongue.spokenDate(now, zone), time })];
}

export function whatICanDo({ say }: Voice): string[] {
  return [say('can.help'), say('can.who'), say('can.off'), say('can.today')];
}

export function goodbye(voice: HomeVoice): string[] {
  return [voice.say('goodbye', { name: residentIn(voice.home.profile, voice.tongue).name })];
}
