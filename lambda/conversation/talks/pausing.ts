import { pauseAnswer, resumeAnswer } from '../../words/speech/pausing';
import type { Heard } from '../heard';
import { pauseIn } from '../pause';
import { goOn, homeTalk } from '../talk';

/** "I'm away until Friday." Answered by what holds from now on. */
export const pause = homeTalk(
  'pause',
  ({ intent }) => intent === 'PauseIntent',
  (turn) => {
    const { heard, home } = turn;
    // Said again, there is nothing to be made out anew.
    const unclear = heard.intent === 'PauseIntent' && pauseIn(heard, home.home) === null;
    if (unclear) return { said: [home.say('pause.day-unclear')], asks: 'pause-until', elicits: 'date' };
    return { said: pauseAnswer(home), asks: goOn(turn) };
  },
);

/** "I'm back." */
export const resume = homeTalk('resume', isResumed, (turn) => ({
  said: resumeAnswer(turn.home),
  asks: goOn(turn),
}));

function isResumed({ intent, memory }: Heard): boolean {
  return intent === 'ResumeIntent' || (intent === 'AMAZON.YesIntent' && memory.place === 'watch-resume');
}
