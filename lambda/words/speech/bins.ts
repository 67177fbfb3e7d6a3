import type { Collection, Dated } from '../../household/facts/diary';
import { atWallTime, localDate } from '../../household/local-time';
import { age, allTold, type Told } from './telling';
import type { HomeVoice } from './voice';

/** A round changes a few times a year. */
const freshDays = 30;
/** So many bins are named in one breath. */
const mostBins = 4;

/** Which bin, and when; `asked`: a colour or kind, or null for whatever comes next. */
export function binsAnswer(
  bins: Dated<Collection[]> | null,
  asked: string | null,
  from: number,
  voice: HomeVoice,
): Told {
  const { say, now, home } = voice;
  if (!bins) return allTold(say('bins.unknown'));
  const today = localDate(now, home.profile.zone);
  const ahead = bins.known.filter(({ date }) => date >= today);
  const old = age(bins.asOf, freshDays, voice);
  const those =
    asked === null ? ahead : ahead.filter((each) => each.bins.some(({ ids }) => ids.includes(asked)));
  const unknown = asked !== null && those.length === 0 ? [say('bins.not-that')] : [];
  const list = those.length > 0 ? those : ahead;
  const next = list[from];
  if (!next) return allTold(...unknown, say(from > 0 ? 'tell.no-more' : 'bins.none-ahead'), ...old);
  const more = list.length > from + 1 ? ({ from: from + 1, kind: 'further' } as const) : null;
  return {
    said: [...unknown, told(next, asked, from, those.length > 0, voice), ...(from > 0 ? [] : old)],
    more,
  };
}

function told(
  collection: Collection,
  asked: string | null,
  from: number,
  found: boolean,
  voice: HomeVoice,
): string {
  const { say } = voice;
  const day = dayOf(collection, voice);
  if (from > 0) return say('bins.then', { day, bins: named(collection, voice) });
  if (asked === null || !found) return say('bins.next', { day, bins: named(collection, voice) });
  const bins = collection.bins.filter(({ ids }) => ids.includes(asked));
  return say('bins.that', { day, bins: named({ ...collection, bins }, voice) });
}

/** Midday stands for the day: no change of clocks comes near it. */
export const dayOf = ({ date }: Collection, { now, home, tongue }: HomeVoice): string =>
  tongue.spokenDay(atWallTime(date, '12:00', home.profile.zone), now, home.profile.zone);

export const named = ({ bins }: Collection, { tongue }: HomeVoice): string =>
  tongue.list(bins.slice(0, mostBins).map(({ name }) => tongue.spokenText(name, 4)));
