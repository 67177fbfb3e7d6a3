import { whatICanDo } from '../../words/speech/everyday';
import { checkInQuestion, questionAt } from '../../words/speech/check-in-questions';
import type { QuestionKind } from '../../words/speech/questions';
import { homeTalk, type Talk } from '../talk';
import { goodbyeTo } from './goodbye';

/** Yes to a question that is no call for help. */
export const yes = homeTalk(
  'yes',
  ({ intent }) => intent === 'AMAZON.YesIntent',
  ({ heard: { memory } }) => ({ said: [], asks: wantsWords(memory.place) ? memory.place : 'menu' }),
);

/** A bare yes is no answer to these: they are asked again. */
const wantsWords = (place: QuestionKind | null): boolean =>
  place === 'pause-until' ||
  place === 'message-who' ||
  place === 'message-what' ||
  place === 'manner' ||
  place === 'which-programme' ||
  place === 'reminder-what' ||
  place === 'reminder-time' ||
  place === 'reminder-days' ||
  place === 'reminder-which' ||
  questionAt(place) !== null;

/** No: what it means hangs on what was asked. */
export const no: Talk = homeTalk(
  'no',
  ({ intent }) => intent === 'AMAZON.NoIntent',
  (turn) => {
    const { memory } = turn.heard;
    switch (memory.place) {
      case 'offer':
        return { said: whatICanDo(turn.voice), asks: 'menu' };
      case 'call':
      case 'call-once-more':
      case 'call-instead':
      case 'call-offered':
        return { said: [turn.voice.say('call.declined')], asks: 'more' };
      case 'manner':
      case 'pause-until':
      case 'watch-agree':
      case 'watch-resume':
      case 'forget':
        return { said: [turn.voice.say('unchanged')], asks: 'more' };
      case 'test-offer':
        return { said: [turn.voice.say('test.put-off')], asks: 'more' };
      case 'refer':
        return { said: [turn.voice.say('refer.not')], asks: 'more' };
      case 'check-in-now':
        return { said: [turn.voice.say('check-in.later')], asks: null };
      case 'reminder-done':
        return { said: [turn.voice.say('reminder.not-done')], asks: 'more' };
      case 'programme-remind':
      case 'reminder-add':
      case 'reminder-stop':
      case 'reminder-offer':
      case 'reminder-confirm':
        return { said: [turn.voice.say('unchanged')], asks: 'more' };
      // No answer to how she is, and least of all a goodbye.
      case 'mood':
      case 'check-in-mood':
        return { said: [checkInQuestion(memory.place, turn.voice).again], asks: memory.place };
      case 'reminder-what':
      case 'reminder-time':
      case 'reminder-days':
      case 'reminder-which':
      case 'message-who':
      case 'message-what':
      case 'know-more':
      default:
        return goodbyeTo(turn);
    }
  },
);

/** "What can you do?" */
export const abilities = homeTalk(
  'abilities',
  ({ intent }) => intent === 'WhatCanYouDoIntent',
  (turn) => ({ said: whatICanDo(turn.voice), asks: 'menu' }),
);
