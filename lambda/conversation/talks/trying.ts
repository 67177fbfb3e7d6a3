import { testAnswer } from '../../words/speech/trying';
import { goOn, homeTalk } from '../talk';

/** "Test my call." */
export const tryCall = homeTalk(
  'test',
  ({ intent }) => intent === 'TestIntent',
  (turn) => ({ said: testAnswer(turn.heard.at, turn.home), asks: goOn(turn) }),
);
