import { today as words } from '../../words/speech/everyday';
import { goOn, homeOf, type Talk } from '../talk';

/** Where the home's own zone cannot be read: the day is still known. */
const zoneOfLocale = 'Europe/London';

/** "What day is it?" Answered even while the database fails. */
export const today: Talk = {
  name: 'today',
  hears: ({ heard, lived }) =>
    heard.intent === 'TodayIntent' && (lived.kind === 'home' || lived.kind === 'fault'),
  answer: (turn) => ({
    said: words(turn.now, homeOf(turn)?.profile.zone ?? zoneOfLocale, turn.voice),
    asks: goOn(turn),
  }),
};
