import { messageAnswer, messageToNobody, messageToUnknown } from '../../words/speech/passing-on';
import { messageIn } from '../message';
import { homeTalk } from '../talk';

/** "Tell Anne I'm out of milk." What is missing is asked for; Alexa keeps what was said, so that it never is kept here. */
export const leaveMessage = homeTalk(
  'message',
  ({ intent }) => intent === 'LeaveMessageIntent',
  ({ heard, home }) => {
    const { place } = heard.memory;
    // Said again: her open question, for her words are not known any more.
    if (heard.intent !== 'LeaveMessageIntent') return { said: [], asks: place };
    switch (messageIn(heard, home.home).kind) {
      case 'ready':
        return { said: messageAnswer(home), asks: null };
      case 'without-words':
        return { said: [], asks: 'message-what', elicits: 'message' };
      case 'unknown-person':
        return { said: messageToUnknown(home), asks: 'message-who', elicits: 'person' };
      case 'nobody':
        return { said: messageToNobody(home), asks: null };
    }
  },
);
