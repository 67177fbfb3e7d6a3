import { falseAlarmAnswer, okayAnswer } from '../../words/speech/called-off';
import { goOn, homeTalk } from '../talk';

/** "False alarm." */
export const falseAlarm = homeTalk(
  'false-alarm',
  ({ intent }) => intent === 'FalseAlarmIntent',
  (turn) => ({ said: falseAlarmAnswer(turn.heard.at, turn.home), asks: goOn(turn) }),
);

/** "I'm okay." */
export const okay = homeTalk(
  'okay',
  ({ intent }) => intent === 'ImOkayIntent',
  (turn) => ({ said: okayAnswer(turn.heard.at, turn.home), asks: goOn(turn) }),
);
