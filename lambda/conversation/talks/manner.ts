import { mannerOf } from '../../household/manner';
import { mannerIn } from '../manner';
import { goOn, homeTalk } from '../talk';

/** "Speak more slowly." The answer is the first to be spoken so. */
export const howToSpeak = homeTalk(
  'how-to-speak',
  ({ intent }) => intent === 'HowToSpeakIntent',
  (turn) => {
    const { say, home } = turn.home;
    if (mannerIn(turn.heard) === null) return { said: [], asks: 'manner', elicits: 'manner' };
    const { slow, short } = mannerOf(home);
    const now = slow && short ? 'both' : slow ? 'slow' : short ? 'short' : 'usual';
    return { said: [say(`manner.${now}`)], asks: goOn(turn) };
  },
);
