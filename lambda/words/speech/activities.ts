import {
  milesBetween,
  type Activity,
  type ActivityAnswer,
  type Session,
} from '../../household/facts/activity';
import { atWallTime, localDate, nextDate, weekdayOf } from '../../household/local-time';
import { age, allTold, wordsIn, type Told } from './telling';
import type { HomeVoice } from './voice';

/** A directory changes from month to month. */
const freshDays = 60;
/** Farther away than this is not near, in miles. */
const near = 10;
/** With the question that follows it stays under twenty-five. */
const mostWords = 18;

/**
 * What there is to go to, one at a time, nearest and soonest first. `weekdays`: on which days; null: on any.
 */
export function activityAnswer(
  answer: ActivityAnswer | null,
  weekdays: readonly number[] | null,
  from: number,
  voice: HomeVoice,
): Told {
  const { say } = voice;
  const all = inOrder(
    (answer?.activities ?? []).filter(
      ({ sessions }) => weekdays === null || sessions.some(({ weekday }) => weekdays.includes(weekday)),
    ),
    voice,
  );
  const next = all[from];
  if (!answer || !next) return allTold(say(from > 0 ? 'tell.no-more' : 'activities.none'));
  const old = from > 0 ? [] : age(answer.asOf, freshDays, voice);
  const more = all.length > from + 1 ? ({ from: from + 1, kind: 'further' } as const) : null;
  return {
    said: [...told(next, weekdays, voice), ...old],
    more,
    asks: 'refer',
    about: { kind: 'activity', name: next.name },
  };
}

function told(activity: Activity, weekdays: readonly number[] | null, voice: HomeVoice): string[] {
  const { say, tongue } = voice;
  const name = tongue.spokenText(activity.name, 5) || tongue.somebody;
  const session = soonest(activity.sessions, weekdays, voice);
  const place = activity.place === null ? '' : tongue.spokenText(activity.place, 4);
  const when = session === null ? '' : whenOf(session, voice);
  const first = say('activities.one', { name: [name, when].filter((each) => each !== '').join(' ') });
  const withPlace = say('activities.at', {
    name: [name, when].filter((each) => each !== '').join(' '),
    place,
  });
  const start = place !== '' && wordsIn([withPlace]) <= mostWords ? withPlace : first;
  const said = [start];
  for (const each of [...cost(activity, voice), ...access(activity, voice)]) {
    if (wordsIn([...said, each]) <= mostWords) said.push(each);
  }
  return said;
}

function cost({ cost: price }: Activity, { say, tongue }: HomeVoice): string[] {
  if (price === null) return [];
  if (price === 0) return [say('activities.free')];
  if (typeof price === 'number') return [say('activities.costs', { cost: tongue.spokenMoney(price) })];
  const words = tongue.spokenText(price, 6);
  return words === '' ? [] : [say('activities.cost-words', { cost: words })];
}

function access({ access: words }: Activity, { say, tongue }: HomeVoice): string[] {
  const said = words === null ? '' : tongue.spokenText(words, 5);
  return said === '' ? [] : [say('activities.access', { access: said })];
}

/** Days from today until the next time it is on. */
function daysUntil({ weekday, opens }: Session, { now, home }: HomeVoice): number {
  const { zone } = home.profile;
  const days = (weekday - weekdayOf(now, zone) + 7) % 7;
  const over = days === 0 && opens !== null && atWallTime(localDate(now, zone), opens, zone) <= now;
  return over ? 7 : days;
}

function soonest(
  sessions: readonly Session[],
  weekdays: readonly number[] | null,
  voice: HomeVoice,
): Session | null {
  const wanted = sessions.filter(({ weekday }) => weekdays === null || weekdays.includes(weekday));
  return [...wanted].sort((one, other) => daysUntil(one, voice) - daysUntil(other, voice))[0] ?? null;
}

function whenOf(session: Session, voice: HomeVoice): string {
  const { now, home, tongue } = voice;
  const { zone } = home.profile;
  let date = localDate(now, zone);
  for (let days = daysUntil(session, voice); days > 0; days -= 1) date = nextDate(date);
  const day = tongue.spokenDay(atWallTime(date, session.opens ?? '12:00', zone), now, zone);
  if (session.opens === null) return day;
  const minutes = tongue.minutesOfDay(atWallTime(date, session.opens, zone), zone);
  return `${day} at ${tongue.spokenTime(minutes)}`;
}

/** Nearest first where both places are known, in steps of a mile; then the soonest; what is far away is left out. */
function inOrder(activities: readonly Activity[], voice: HomeVoice): Activity[] {
  const home = voice.home.profile.information?.place;
  const miles = (activity: Activity): number =>
    home && activity.at ? milesBetween(home, activity.at) : near / 2;
  const days = ({ sessions }: Activity): number =>
    Math.min(8, ...sessions.map((session) => daysUntil(session, voice)));
  return activities
    .filter((activity) => miles(activity) <= near)
    .sort(
      (one, other) =>
        Math.floor(miles(one)) - Math.floor(miles(other)) ||
        days(one) - days(other) ||
        (one.name < other.name ? -1 : 1),
    );
}
