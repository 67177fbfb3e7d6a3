import { activityAnswer } from '../../../words/speech/activities';
import { allTold } from '../../../words/speech/telling';
import { askedDays, weekdaysIn } from '../../asked-days';
import { askTalk } from './ask-talk';

/** "Is there a lunch club near me on Tuesday?" */
export const activities = askTalk(
  'activities',
  'WhatsOnIntent',
  'activities',
  ({ activities: answer }, { slots, from }, { home }) => {
    const { zone } = home.home.profile;
    const days = askedDays(slots['date']?.value, home.now, zone);
    if (days === 'unclear') return allTold(home.say('tell.day-unclear'));
    return activityAnswer(answer, weekdaysIn(days, zone), from, home);
  },
);
