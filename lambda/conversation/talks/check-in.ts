import { mayAskAboutHealth } from '../../household/check-ins/plan';
import { placeOf } from '../../words/speech/check-in-questions';
import { checkInAnswered, checkInBegun, wordToLow } from '../../words/speech/check-in';
import { residentIn } from '../../words/people';
import type { QuestionKind } from '../../words/speech/questions';
import { checkInIn } from '../check-in';
import { goOn, homeTalk, type HomeTurn } from '../talk';

/** "Start my check-in", and going on with one. */
export const beginCheckIn = homeTalk(
  'check-in-begun',
  (heard) => checkInIn(heard)?.kind === 'check-in-begun',
  (turn) => ({ said: checkInBegun(turn.home), asks: openQuestion(turn) ?? goOn(turn) }),
);

/** An answer to one of its questions. What she wants to pass on is asked for in her own words. */
export const answerCheckIn = homeTalk(
  'check-in-answered',
  (heard) => checkInIn(heard)?.kind === 'check-in-answered',
  (turn) => {
    const last = turn.home.home.state.checkIns?.talk?.answers.at(-1);
    if (last?.question === 'message' && last.answer === 'yes' && openQuestion(turn) === null)
      return { said: [], asks: 'message-what', elicits: 'message', of: 'LeaveMessageIntent' };
    return { said: checkInAnswered(turn.home), asks: openQuestion(turn) };
  },
);

function openQuestion({ home: { home } }: HomeTurn): QuestionKind | null {
  const open = home.state.checkIns?.talk?.open ?? null;
  return open === null ? null : placeOf(open);
}

/** "I'm feeling low", said without being asked. */
export const tellMood = homeTalk(
  'mood',
  (heard) => heard.intent === 'MoodIntent' || checkInIn(heard)?.kind === 'mood-told',
  (turn) => {
    const { heard, home, voice } = turn;
    const { name } = residentIn(home.home.profile, voice.tongue);
    const meant = checkInIn(heard);
    // Where she may not be asked about her health, nothing of it is kept: somebody can call her.
    if (!mayAskAboutHealth(home.home.profile))
      return { said: [voice.say('check-in.thanks')], asks: 'call-offered' };
    if (meant?.kind !== 'mood-told') return { said: [], asks: 'mood' };
    switch (meant.mood) {
      case 'low':
        return { said: wordToLow(home), asks: goOn(turn) };
      case 'unwell':
        return { said: [voice.say('check-in.unwell')], asks: 'call-unwell' };
      case 'good':
      case 'all-right':
        return { said: [voice.say(`mood.${meant.mood}`, { name })], asks: goOn(turn) };
    }
  },
);
