import { ladderPeople } from '../../household/people';
import { namesOf } from '../people';
import type { HomeVoice } from './voice';

/** So many people are named. */
const most = 3;

/** What would be watched and what would follow from it, before she is asked whether she agrees. */
export function whatWatchingIs(voice: HomeVoice): string[] {
  const { say } = voice;
  const things = thingsWatched(voice);
  const names = namesTold(voice);
  return [
    things === null ? say('watch.what-voice') : say('watch.what', { things }),
    names === null ? say('watch.then-nobody') : say('watch.then', { names }),
  ];
}

/** After she has agreed. */
export function watchingStarted({ home, say }: HomeVoice): string[] {
  return [home.state.pause === null ? say('watch.started') : say('watch.paused-still')];
}

/** After she has ended it. */
export const watchingStopped = ({ say }: HomeVoice): string[] => [
  say('watch.stopped'),
  say('watch.nobody-told'),
  say('pause.help'),
];

/** "kettle and telly", as people say it; null where there is nothing but her voice. */
export function thingsWatched({ home, tongue }: HomeVoice): string | null {
  const things = [...new Set(home.profile.plugs.map(({ name }) => name))].slice(0, most);
  return things.length === 0 ? null : tongue.list(things);
}

/** Whom she would be told about to; who is not to be told does not exist. */
export function namesTold({ home: { profile, state }, tongue }: HomeVoice): string | null {
  const whos = ladderPeople(profile, state).map(({ who }) => who);
  const names = namesOf(profile, whos, tongue).slice(0, most);
  return names.length === 0 ? null : tongue.list(names);
}
