import { goOn, homeTalk } from '../talk';

/** Whatever the skill understands and cannot do: it says so, and where it can be had instead. */
export const later = homeTalk(
  'later',
  ({ kind }) => kind === 'intent',
  (turn) => ({ said: [turn.voice.say('later.cannot'), turn.voice.say('later.council')], asks: goOn(turn) }),
);
