import { goodbye as words } from '../../words/speech/everyday';
import { asksToCall } from '../../words/speech/questions';
import { homeVoice } from '../../words/speech/voice';
import { homeOf, type Answer, type Talk, type Turn } from '../talk';

/** "Stop", "cancel": never contradicted, and linked or not. Who left a call unanswered hears that nobody was told. */
export const goodbye: Talk = {
  name: 'goodbye',
  hears: ({ heard, lived }) =>
    (heard.intent === 'AMAZON.StopIntent' || heard.intent === 'AMAZON.CancelIntent') && lived.kind !== 'help',
  answer(turn) {
    if (!asksToCall(turn.heard.memory.place)) return goodbyeTo(turn);
    return { said: [turn.voice.say('call.declined'), ...goodbyeTo(turn).said], asks: null };
  },
};

export function goodbyeTo(turn: Turn): Answer {
  const home = homeOf(turn);
  const said = home ? words(homeVoice(home, turn.seed, turn.now)) : [turn.voice.say('goodbye.stranger')];
  return { said, asks: null };
}
