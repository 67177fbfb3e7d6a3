import type { Talk, Turn } from '../talk';
import { homeTalk } from '../talk';
import { helpAnswer } from '../../words/speech/help-answer';

/** The answer to a call for help, as it stands by now. */
const helpAgain = homeTalk(
  'help',
  () => true,
  ({ home }) => ({ said: helpAnswer(home), asks: null }),
);

/** "Say that again": the talk that spoke last answers once more, in the same words where they are still true. */
export function againAmong(talks: readonly Talk[]): Talk {
  return homeTalk(
    'again',
    ({ intent }) => intent === 'AMAZON.RepeatIntent',
    (turn) => {
      const { memory } = turn.heard;
      const before = [helpAgain, ...talks].find(({ name }) => name === memory.said);
      if (!before)
        return { said: [turn.voice.say('repeat.nothing')], asks: memory.place ?? 'menu', keepsPlace: true };
      return { ...before.answer(asBefore(turn)), asks: memory.place, keepsPlace: true };
    },
  );
}

function asBefore(turn: Turn): Turn {
  const { memory } = turn.heard;
  return { ...turn, seed: memory.seed, heard: { ...turn.heard, at: memory.at } };
}
