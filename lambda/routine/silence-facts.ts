import { DAY_MINUTES, type LocalMinute } from './home-clock';
import type { Routine } from './routine';
import { halfHoursOf } from './source-memory';
import type { Instant, Sign } from './signs';

/** Why a silence is abnormal, for the outer rooms to make words of. Serialisable. */
export interface SilenceFacts {
  /** The last sign there was: when, and of what. */
  readonly since: Instant;
  readonly lastSource: string;
  readonly lastKind: string;
  /** The signal missed most, and by when it is usually in use (minutes of the local day); null where none stands out. */
  readonly missed: {
    readonly source: string;
    readonly kind: string;
    readonly usualBy: number;
    /** Share of like days on which it had been used by the deadline, 0 to 1. */
    readonly share: number;
  } | null;
  /** The clock at the deadline, minutes of the local day: "nothing by 10:15". */
  readonly nothingBy: number;
  readonly silentMinutes: number;
  /** How rare it is that a silence like this one lasts so long, 0 to 1: smaller is surer. */
  readonly chance: number;
  /** Days that this was learned from. */
  readonly learnedDays: number;
}

const USUAL = 0.8;

export function silenceFacts(
  routine: Routine,
  last: Sign,
  from: LocalMinute,
  to: LocalMinute,
  chance: number,
): SilenceFacts {
  let missed: SilenceFacts['missed'] = null;
  for (const [source, memory] of Object.entries(routine.sources)) {
    const { share, usualBy } = usedBetween(halfHoursOf(memory), from, to);
    if (share > (missed?.share ?? 0.3)) {
      missed = { source, kind: memory.kind, usualBy: usualBy ?? minuteOfDay(to), share };
    }
  }
  return {
    since: last.at,
    lastSource: last.source,
    lastKind: last.kind,
    missed,
    nothingBy: minuteOfDay(to),
    silentMinutes: Math.round(to - from),
    chance,
    learnedDays: routine.coveredDays,
  };
}

/** On what share of days it is in use between two moments, and the minute of the day by which it usually was, if so. */
function usedBetween(
  shares: Float64Array,
  from: LocalMinute,
  to: LocalMinute,
): { share: number; usualBy: number | null } {
  const perDay = shares.length;
  let unused = 1;
  let usualBy: number | null = null;
  let [before, beforeThat] = [0, 0];
  for (let half = Math.floor(from / 30) + 1; half * 30 < to; half++) {
    const here = shares[half % perDay] ?? 0;
    unused *= 1 - here;
    // One habit spread over neighbouring half-hours happens once: its shares add up.
    unused = Math.min(unused, 1 - Math.min(1, here + before + beforeThat));
    [before, beforeThat] = [here, before];
    if (usualBy === null && 1 - unused >= USUAL) usualBy = minuteOfDay(half * 30 + 30);
  }
  return { share: 1 - unused, usualBy };
}

export function minuteOfDay(minute: LocalMinute): number {
  return ((Math.floor(minute) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
}
