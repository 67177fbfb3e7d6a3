import { whatICanDo } from '../../words/speech/everyday';
import { helpAnswer, helpNotTakenIn, helpUnlinked } from '../../words/speech/help-answer';
import { homeVoice } from '../../words/speech/voice';
import { homeTalk, type Talk } from '../talk';

/** A call for help, which has been passed on already as far as it could be. The session is over with its answer. */
export const askForHelp: Talk = {
  name: 'help',
  hears: ({ lived, heard }) => lived.kind === 'help' && heard.kind !== 'session-ended',
  answer({ lived, seed, now, voice }) {
    const passedOn = lived.kind === 'help' ? lived.passedOn : ({ kind: 'nowhere' } as const);
    switch (passedOn.kind) {
      case 'committed':
        return { said: helpAnswer(homeVoice(passedOn.home, seed, now)), asks: null };
      case 'intake':
        return { said: helpNotTakenIn(true, voice), asks: null };
      case 'nowhere':
        return { said: helpNotTakenIn(false, voice), asks: null };
      case 'unlinked':
        return { said: helpUnlinked(voice), asks: null };
    }
  },
};

/** "I need help", said within a session and without saying what for: it is first asked whether to call somebody. */
export const confirmCall = homeTalk(
  'confirm-call',
  ({ intent }) => intent === 'AskForHelpIntent',
  () => ({ said: [], asks: 'call' }),
);

/**
 * "Help" within a session may mean the skill: a call comes first among what is offered. Said again it may be either of
 * the two ("what can you do" is the same intent): she hears what there is, and is asked plainly.
 */
export const offerHelp = homeTalk(
  'offer-help',
  ({ intent }) => intent === 'AMAZON.HelpIntent',
  ({ heard, voice }) =>
    heard.memory.place === 'offer'
      ? { said: whatICanDo(voice), asks: 'call-instead' }
      : { said: [], asks: 'offer' },
);
