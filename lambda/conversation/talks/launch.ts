import { isAgreementDue } from '../../household/agreement';
import { isAwaited } from '../../household/check-ins/due';
import { isTestDue } from '../../household/in-charge';
import { hello } from '../../words/speech/everyday';
import { homeTalk, type Answer, type HomeTurn } from '../talk';

/**
 * "Alexa, open good neighbour", and going back to the start. A check-in that is due is what she most likely came for; else
 * what is hers to say again after a time is asked, one thing at a time, and never over an open call.
 */
export const launch = homeTalk(
  'launch',
  ({ kind, intent }) => kind === 'launch' || intent === 'AMAZON.NavigateHomeIntent',
  (turn) => {
    const { said, asks } = next(turn);
    return { said: [...hello(turn.heard.at, turn.home), ...said], asks };
  },
);

function next({ home }: HomeTurn): Answer {
  const { say, now } = home;
  const quiet = home.home.state.episode === null && home.home.state.pause === null;
  if (quiet && isAwaited(home.home, now)) return { said: [], asks: 'check-in-now' };
  if (quiet && isAgreementDue(home.home, now)) return { said: [say('agree.when')], asks: 'agree-again' };
  if (quiet && isTestDue(home.home, now)) return { said: [say('test.offer')], asks: 'test-offer' };
  return { said: [], asks: 'menu' };
}
