import type { Instant } from '../../household/clock';
import type { Dated, Visit } from '../../household/facts/diary';
import { localDate } from '../../household/local-time';
import { age, allTold, inOneBreath, type Told } from './telling';
import type { HomeVoice } from './voice';

/** A roster changes from day to day: it is fresh for so many. */
const freshDays = 1.5;

export interface Days {
  start: Instant;
  end: Instant;
}

/** Who is coming: on the days asked about, else next. `from`: what has been told of it already. */
export function visitsAnswer(
  visits: Dated<Visit[]> | null,
  days: Days | null,
  from: number,
  voice: HomeVoice,
): Told {
  const { say, now, home, tongue } = voice;
  if (!visits) return allTold(say('visits.unknown'));
  const { zone } = home.profile;
  const old = from > 0 ? [] : age(visits.asOf, freshDays, voice);
  const ahead = visits.known.filter(({ until, wholeDay, at }) => isAhead(until, wholeDay, at, now, zone));
  if (days && localDate(days.start, zone) >= visits.until) return allTold(say('visits.not-so-far'));
  const asked = days ? ahead.filter(({ at }) => at >= days.start && at < days.end) : sameDay(ahead, zone);
  const [first] = ahead;
  if (asked.length > 0) return told(asked, from, old, voice);
  if (!first) return allTold(say('visits.none-ahead'), ...old);
  const day = tongue.spokenDay(Math.max(days?.start ?? now, now), now, zone);
  const earlier = visits.known.some(({ at }) => days !== null && at >= days.start && at < days.end);
  const none = earlier && day === 'today' ? say('visits.none-left') : say('visits.none-day', { day });
  return allTold(none, sentence(first, true, undefined, voice), ...old);
}

/** Still to come or under way; a visit of no known time is ahead all day long. */
const isAhead = (until: Instant, wholeDay: boolean, at: Instant, now: Instant, zone: string): boolean =>
  wholeDay ? localDate(at, 'utc') >= localDate(now, zone) : until > now;

function sameDay(visits: readonly Visit[], zone: string): Visit[] {
  const [first] = visits;
  return first ? visits.filter(({ at }) => localDate(at, zone) === localDate(first.at, zone)) : [];
}

function told(visits: readonly Visit[], from: number, old: string[], voice: HomeVoice): Told {
  const { said, next } = inOneBreath(
    visits,
    from,
    (visit, index, before) => sentence(visit, index === 0, before, voice),
    old,
  );
  return {
    said: [...said, ...old],
    more: next < visits.length ? { from: next, kind: 'rest' } : null,
  };
}

/** One visit; in full where it is the first that is spoken of, else as what comes after the one before. */
export function sentence(visit: Visit, first: boolean, before: Visit | undefined, voice: HomeVoice): string {
  const { say, home, tongue } = voice;
  const named = home.profile.information?.visitsByName === true && visit.who !== null;
  const when = first ? fullWhen(visit, voice) : afterwards(visit, before, voice);
  if (named) {
    const facts = { who: tongue.spokenText(visit.who ?? '', 4) || tongue.somebody, when };
    return first ? say('visits.one', facts) : say('visits.then', facts);
  }
  const what = visit.what === null ? '' : tongue.spokenText(visit.what, 4);
  if (what !== '')
    return first ? say('visits.kind', { what, when }) : say('visits.then-kind', { what, when });
  return first ? say('visits.some', { when }) : say('visits.then-some', { when });
}

function fullWhen({ at, wholeDay }: Visit, { now, home, tongue, when }: HomeVoice): string {
  if (wholeDay) return tongue.spokenDay(at, now, home.profile.zone);
  const said = when(at);
  return said.startsWith('at ') ? `today ${said}` : said;
}

/** The day is said again only where it is another one, the part of the day only where it has changed. */
function afterwards({ at, wholeDay }: Visit, before: Visit | undefined, voice: HomeVoice): string {
  const { home, now, tongue } = voice;
  const { zone } = home.profile;
  const otherDay = before !== undefined && localDate(before.at, zone) !== localDate(at, zone);
  if (wholeDay) return tongue.spokenDay(at, now, zone);
  const minutes = tongue.minutesOfDay(at, zone);
  const sameHalf = before !== undefined && tongue.minutesOfDay(before.at, zone) < 720 === minutes < 720;
  const clock = `at ${sameHalf && !otherDay ? tongue.spokenTime(minutes) : tongue.spokenTimeOfDay(minutes)}`;
  return otherDay ? `${tongue.spokenDay(at, now, zone)} ${clock}` : clock;
}
