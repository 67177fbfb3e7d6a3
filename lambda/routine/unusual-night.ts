import { QUARTER, QUARTERS, unpackMarks } from './day-marks';
import { localMinute } from './home-clock';
import { readRhythm, type Rhythm } from './rhythm';
import { learningProgress, type Routine } from './routine';
import { minuteOfDay } from './silence-facts';
import type { Instant, Sign } from './signs';

export interface NightFacts {
  /** Signs tonight at hours at which this home is usually still, and the clock of the first and last (minutes of the local day). */
  readonly signs: number;
  readonly from: number;
  readonly to: number;
  readonly sources: readonly string[];
  /** Nights of the past, of `nights` remembered, that were as lively as this one. */
  readonly asLively: number;
  readonly nights: number;
}

export interface UnusualNight {
  readonly at: Instant;
  readonly since: Instant;
  readonly facts: NightFacts;
}

/** Half past eleven at night to half past five. */
const FROM = 94;
const LENGTH = 24;
const LEAST_SIGNS = 2;

/**
 * Is the night under way, as seen in `recent` (signs after the last folded day, ascending), livelier than this home's nights are, but for
 * `nightsPerMonth` of them? `at` is the sign that tipped it. Null when not, or while still learning.
 */
export function unusualNight(
  routine: Routine,
  recent: readonly Sign[],
  now: Instant,
  zone: string,
  nightsPerMonth = 0.5,
): UnusualNight | null {
  if (!learningProgress(routine).ready || routine.rhythm === null) return null;
  const night = Math.floor((localMinute(now, zone) / QUARTER - FROM) / QUARTERS);
  const quarterOf = (sign: Sign): number => Math.floor(localMinute(sign.at, zone) / QUARTER);
  const tonightsOwn = recent.filter((sign) => {
    const into = quarterOf(sign) - FROM - night * QUARTERS;
    return sign.byClock !== true && sign.at <= now && into >= 0 && into < LENGTH;
  });
  if (tonightsOwn.length < LEAST_SIGNS) return null;
  const rhythm = readRhythm(routine.rhythm);
  const past = pastNights(routine, rhythm);
  const allowed = (nightsPerMonth * past.length) / 30.44;
  const line = past.sort((a, b) => b - a)[Math.floor(allowed)] ?? 0;
  const seen = new Set<number>();
  const tonight: Sign[] = [];
  let liveliness = 0;
  for (const sign of tonightsOwn) {
    const quarter = quarterOf(sign);
    tonight.push(sign);
    if (!seen.has(quarter)) liveliness += surprise(rhythm, quarter % QUARTERS);
    seen.add(quarter);
    if (seen.size >= LEAST_SIGNS && liveliness > Math.max(line, 6)) {
      const first = tonight[0] ?? sign;
      return {
        at: sign.at,
        since: first.at,
        facts: {
          signs: tonight.length,
          from: minuteOfDay(localMinute(first.at, zone)),
          to: minuteOfDay(localMinute(sign.at, zone)),
          sources: [...new Set(tonight.map((one) => one.source))],
          asLively: past.filter((one) => one >= liveliness).length,
          nights: past.length,
        },
      };
    }
  }
  return null;
}

/** How telling a sign at this quarter is: rarer hours count for more, in nats; an hour that is never still counts nothing. */
function surprise(rhythm: Rhythm, quarter: number): number {
  const rate = ((rhythm.weekday[quarter] ?? 0) * 5 + (rhythm.weekend[quarter] ?? 0) * 2) / 7;
  return Math.max(0, -Math.log(Math.max(rate, 0.002) / 0.2));
}

function pastNights(routine: Routine, rhythm: Rhythm): number[] {
  const nights: number[] = [];
  for (let i = 1; i < routine.days.length; i++) {
    const [evening, morning] = [routine.days[i - 1] ?? '', routine.days[i] ?? ''];
    if (evening === '' || morning === '') continue;
    const marks = [
      ...unpackMarks(evening).filter((quarter) => quarter >= FROM),
      ...unpackMarks(morning).filter((quarter) => quarter < FROM + LENGTH - QUARTERS),
    ];
    nights.push(
      marks.length < LEAST_SIGNS ? 0 : marks.reduce((sum, quarter) => sum + surprise(rhythm, quarter), 0),
    );
  }
  return nights;
}
