import { usualNotice } from '../../routine';
import { whoAsked } from './how-asked';
import { namesTold, thingsWatched } from './watching';
import type { HomeVoice } from './voice';

/** What is noticed and what is kept, in short. */
export function whatIsKnown(voice: HomeVoice): string[] {
  const { home, say } = voice;
  const watched = home.state.consents.routine === null ? say('know.not-watched') : noticed(voice);
  return [watched, say('know.kept'), ...whoAsked(voice)];
}

function noticed(voice: HomeVoice): string {
  if (voice.home.state.unseen?.why === 'no-signs') return voice.say('know.not-noticing');
  const things = thingsWatched(voice);
  return things === null ? voice.say('know.watched-voice') : voice.say('know.watched', { things });
}

/** What this home can count on, as measured for it: see routine/usual-notice.ts. */
function noticedWithin({ home: { state, routine, profile }, say, tongue }: HomeVoice): string[] {
  if (state.consents.routine === null || state.unseen?.why === 'no-signs') return [];
  const notice = usualNotice(routine, profile.zone);
  if (notice === null) return [say('know.notice-learning')];
  const hours = notice.hours === 1 ? 'an hour' : `${tongue.number(notice.hours)} hours`;
  return [say('know.notice', { hours })];
}

/** Who sees it, and what she can do about it. */
export function moreOfWhatIsKnown(voice: HomeVoice): string[] {
  const { say } = voice;
  const names = namesTold(voice);
  return [
    names === null ? say('know.who-sees-council') : say('know.who-sees', { names }),
    ...noticedWithin(voice),
    say('know.recordings'),
    say('know.choice'),
  ];
}
