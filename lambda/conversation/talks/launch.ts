import { hello } from '../../words/speech/everyday';
import { homeTalk } from '../talk';

/** "Alexa, open good neighbour", and going back to the start. */
export const launch = homeTalk(
  'launch',
  ({ kind, intent }) => kind === 'launch' || intent === 'AMAZON.NavigateHomeIntent',
  ({ heard, home }) => ({ said: hello(heard.at, home), asks: 'menu' }),
);
