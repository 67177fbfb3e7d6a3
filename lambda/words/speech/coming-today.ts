import type { Diary } from '../../household/facts/diary';
import { localDate, nextDate } from '../../household/local-time';
import { dayOf, named } from './bins';
import { wordsIn } from './telling';
import { sentence } from './visits';
import type { HomeVoice } from './voice';

/** Date, time and what is coming are one breath. */
const mostWords = 24;

/** What is coming today, as far as it fits behind the date: the next visit, and bins of today or tomorrow. */
export function comingToday(diary: Diary, date: readonly string[], voice: HomeVoice): string[] {
  const { now, home, say } = voice;
  const today = localDate(now, home.profile.zone);
  const visit = diary.visits?.known.find(
    ({ at, until, wholeDay }) => localDate(at, home.profile.zone) === today && (wholeDay || until > now),
  );
  const bins = diary.bins?.known.find((each) => each.date === today || each.date === nextDate(today));
  const all = [
    ...(visit ? [sentence(visit, true, undefined, voice)] : []),
    ...(bins ? [say('bins.today', { day: dayOf(bins, voice), bins: named(bins, voice) })] : []),
  ];
  const said: string[] = [];
  for (const each of all) if (wordsIn([...date, ...said, each]) <= mostWords) said.push(each);
  return said;
}
