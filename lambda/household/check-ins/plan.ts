import { dayNumber } from '../../routine';
import type { Instant } from '../clock';
import { councilLetsAskHealth, mayAsk, mayAskLoneliness } from '../council/ruled';
import { localDate } from '../local-time';
import type { Profile } from '../profile';
import type { State } from '../state';
import { lonelinessQuestions, questions, type QuestionId } from './questions';

/** The questions about loneliness come back after so many days: the same day of the week, once a month. */
const month = 28;

/** Health is asked about only where both the council and Amazon allow it. */
export const mayAskAboutHealth = (profile: Profile): boolean =>
  profile.health?.amazon === true && councilLetsAskHealth(profile);

/** What is to be asked today; empty where there is nothing. Whether anything is to be passed on comes last. */
export function questionsToday(profile: Profile, state: State, now: Instant): QuestionId[] {
  const plan = profile.checkIn;
  if (!plan) return [];
  const today = localDate(now, profile.zone);
  const lonely =
    plan.loneliness &&
    mayAskLoneliness(profile) &&
    daysSince(state.checkIns?.lonelinessOn ?? null, today) >= month;
  const daily = plan.questions.filter((id) => mayAsk(profile, id));
  const all: QuestionId[] = [
    ...daily.filter((id) => id !== 'message'),
    ...(lonely ? lonelinessQuestions : []),
    ...daily.filter((id) => id === 'message'),
  ];
  return mayAskAboutHealth(profile) ? all : all.filter((id) => !questions[id].health);
}

const daysSince = (date: string | null, today: string): number =>
  date === null ? Infinity : dayNumber(today) - dayNumber(date);
