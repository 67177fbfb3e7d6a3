import { today as words } from '../../words/speech/everyday';
import { homeVoice } from '../../words/speech/voice';
import { comingToday } from '../../words/speech/coming-today';
import { goOn, homeOf, type Talk, type Turn } from '../talk';

/** Where the home's own zone cannot be read: the day is still known. */
const zoneOfLocale = 'Europe/London';

/** "What day is it?" And what is coming today, in one breath. Answered even while the database fails. */
export const today: Talk = {
  name: 'today',
  hears: ({ heard, lived }) =>
    heard.intent === 'TodayIntent' && (lived.kind === 'home' || lived.kind === 'fault'),
  answer: (turn) => {
    const date = words(turn.now, homeOf(turn)?.profile.zone ?? zoneOfLocale, turn.voice);
    return { said: [...date, ...coming(turn, date)], asks: goOn(turn) };
  },
};

function coming(turn: Turn, date: readonly string[]): string[] {
  const { lived, now, seed } = turn;
  if (lived.kind !== 'home' || lived.known?.kind !== 'diary') return [];
  return comingToday(lived.known.diary, date, homeVoice(lived.home, seed, now));
}
