import { forgotten as words, whatForgettingIs } from '../../words/speech/forgetting';
import { homeTalk } from '../talk';

/** "Forget me." Asked about once, with what it means. */
export const forgetMe = homeTalk(
  'forget-me',
  ({ intent }) => intent === 'ForgetMeIntent',
  ({ voice }) => ({ said: whatForgettingIs(voice), asks: 'forget' }),
);

/** Yes to being forgotten. */
export const forgotten = homeTalk(
  'forgotten',
  ({ intent, memory }) => intent === 'AMAZON.YesIntent' && memory.place === 'forget',
  ({ voice }) => ({ said: words(voice), asks: null }),
);
