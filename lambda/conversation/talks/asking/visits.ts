import { allTold } from '../../../words/speech/telling';
import { visitsAnswer } from '../../../words/speech/visits';
import { askedDays } from '../../asked-days';
import { askTalk } from './ask-talk';

/** "Who's coming today?" */
export const visits = askTalk(
  'visits',
  'NextVisitIntent',
  'diary',
  ({ diary }, { slots, from }, { home }) => {
    const days = askedDays(slots['date']?.value, home.now, home.home.profile.zone);
    if (days === 'unclear') return allTold(home.say('tell.day-unclear'));
    return visitsAnswer(diary.visits, days, from, home);
  },
);
