import type { Heard } from '../heard';
import { voiceFor } from '../../words/speech/voice';
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
  const heard = { ...turn.heard, at: memory.at };
  const voice = voiceFor(turn.voice.tongue.locale, memory.seed, turn.voice.manner);
  return { ...turn, seed: memory.seed, voice, heard: said.has(memory.said ?? '') ? asSaid(heard) : heard };
}

/** Their answers rest on what she said; all others on what has become of it. */
const said = new Set(['mood', 'no', 'offer-help']);

function asSaid(heard: Heard): Heard {
  const { memory } = heard;
  if (!memory.asked) return heard;
  const { intent, ids, place } = memory.asked;
  const slots = Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, { value: '', id }]));
  return { ...heard, intent, slots, memory: { ...memory, place } };
}
