import { whoKnows as words } from '../../words/speech/who-knows';
import { goOn, homeTalk } from '../talk';

/** "Is anyone coming?" */
export const whoKnows = homeTalk(
  'who-knows',
  ({ intent }) => intent === 'WhoKnowsIntent',
  (turn) => ({ said: words(turn.home), asks: goOn(turn) }),
);
