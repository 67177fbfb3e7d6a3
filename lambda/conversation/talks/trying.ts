import { testAnswer } from '../../words/speech/trying';
import { triesTheCall } from '../meaning';
import { goOn, homeTalk } from '../talk';

/** "Test my call." */
export const tryCall = homeTalk('test', triesTheCall, (turn) => ({
  said: testAnswer(turn.heard.at, turn.home),
  asks: goOn(turn),
}));
