import { hello } from '../../words/speech/everyday';
import { isAwaited } from '../../household/check-ins/due';
import { homeTalk } from '../talk';

/** "Alexa, open good neighbour", and going back to the start. A check-in that is due, or not quite done, is what she came for. */
export const launch = homeTalk(
  'launch',
  ({ kind, intent }) => kind === 'launch' || intent === 'AMAZON.NavigateHomeIntent',
  ({ heard, home }) => ({
    said: hello(heard.at, home),
    asks: isAwaited(home.home, home.now) ? 'check-in-now' : 'menu',
  }),
);
