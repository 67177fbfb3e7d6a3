import { whatICanDo } from '../../words/speech/everyday';
import { homeTalk, type Talk } from '../talk';
import { goodbyeTo } from './goodbye';

/** Yes to a question that is no call for help. */
export const yes = homeTalk(
  'yes',
  ({ intent }) => intent === 'AMAZON.YesIntent',
  () => ({ said: [], asks: 'menu' }),
);

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
      case 'menu':
      case 'more':
      case 'words':
      case null:
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
