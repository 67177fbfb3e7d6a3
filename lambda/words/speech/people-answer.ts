import { ladderPeople } from '../../household/people';
import { namesOf, personIn } from '../people';
import type { HomeVoice } from './voice';

/** Which of her people she asks about; `other` is somebody whom the service does not know. */
export type Asked = 'everybody' | 'carers' | 'duty' | 'other';

/** Who is told when she needs help, by first names and in their order; numbers are never said aloud. */
export function peopleAnswer(asked: Asked, voice: HomeVoice): string[] {
  const { say } = voice;
  const carers = asked === 'duty' ? null : carersOf(voice);
  const duty = asked === 'carers' ? null : dutyOf(voice);
  const lines = [
    ...(carers === null ? [] : [say('people.carers', { names: carers })]),
    ...(duty === null ? [] : [say(carers === null ? 'people.duty-only' : 'people.duty', { name: duty })]),
  ];
  const known = lines.length > 0 ? lines : [say('help.nobody-to-tell')];
  // After her question's own answer only whom she would miss most: both in one breath are too much.
  return asked === 'other' ? [say('people.unknown'), ...known.slice(0, 1)] : known;
}

/** So many are named in one breath. */
const most = 5;

function carersOf({ home: { profile, state }, tongue }: HomeVoice): string | null {
  const whos = ladderPeople(profile, state).flatMap(({ who }) => (who === 'duty' ? [] : [who]));
  const names = namesOf(profile, whos, tongue).slice(0, most);
  return names.length === 0 ? null : tongue.list(names);
}

function dutyOf({ home: { profile, state }, tongue }: HomeVoice): string | null {
  const there = ladderPeople(profile, state).some(({ who }) => who === 'duty');
  return there ? (personIn(profile, 'duty', tongue)?.name ?? null) : null;
}
