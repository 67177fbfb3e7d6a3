import { goOn, homeTalk } from '../talk';

/** What the council can do for her meanwhile. */
const forCouncil = ['BudgetIntent'];

/** Whatever the skill understands and cannot do: it says so, and where it can be had instead. */
export const later = homeTalk(
  'later',
  ({ kind }) => kind === 'intent',
  (turn) => {
    const { intent } = turn.heard;
    const { say } = turn.voice;
    if (forCouncil.includes(intent))
      return { said: [say('later.cannot'), say('later.council')], asks: goOn(turn) };
    return { said: [say('later.cannot')], asks: goOn(turn) };
  },
);
