import { DAY_MINUTES, localMinute, type LocalMinute } from './home-clock';
import { packWhole, unpackWhole } from './packed-numbers';
import type { ClockworkMemory, Routine } from './routine';
import type { Sign } from './signs';

/** Seconds within which a time switch comes again; nobody's hand does, seven times. */
const EXACT = 10;
const DAY_SECONDS = DAY_MINUTES * 60;
/** Days on which it came at this very time: from so many on it is not learned from, and from so many no sign of life. */
const DOUBTFUL = 3;
const CERTAIN = 7;
/** Days in a row without it before it is forgotten: a weekday's timer rests on two, a known one may be unplugged for a week. */
const RESTS = 2;
const KNOWN_RESTS = 7;
const MOST_BEATS = 12;
const MOST_SOURCES = 10;
const MOST_HITS = 63;
/** What nobody can leave to a time switch: it takes a hand, a step or a voice. */
const needsSomebody = /kettle|\burn\b|toaster|microwave|door|motion|speech|button|person/i;

/** A time of the local day at which a source has come, on how many days, and not on how many since. */
interface Beat {
  readonly second: number;
  readonly hits: number;
  readonly missed: number;
}

/**
 * Whether this sign came at the very time at which its source comes every day: a lamp on a time switch, a radio that wakes her. It is no sign of life, though
 * the same lamp switched by hand at any other time is.
 */
export function isByClock(routine: Routine, sign: Sign, zone: string): boolean {
  return beatsAt(routine.clockwork, sign, localMinute(sign.at, zone), CERTAIN);
}

/** Whether it comes so exactly that nothing should be learned from it: what is uncertain is not learned, and still counts as life. */
export const mayBeByClock = (memory: ClockworkMemory | undefined, sign: Sign, minute: LocalMinute): boolean =>
  beatsAt(memory, sign, minute, DOUBTFUL);

function beatsAt(
  memory: ClockworkMemory | undefined,
  { source }: Sign,
  minute: LocalMinute,
  least: number,
): boolean {
  const packed = memory?.beats[source];
  if (packed === undefined) return false;
  const second = secondOfDay(minute);
  return beatsOf(packed).some((beat) => beat.hits >= least && apart(beat.second, second) <= EXACT);
}

/**
 * Learns one covered day. `minutes`: local, one a sign. A recorder that knows whole minutes only cannot tell a time switch
 * from a habit: nothing is found until a finer time was seen.
 */
export function rememberClockwork(
  memory: ClockworkMemory = { fine: false, beats: {} },
  signs: readonly Sign[],
  minutes: readonly LocalMinute[],
): ClockworkMemory {
  const fine = memory.fine || minutes.some((minute) => minute % 1 !== 0);
  if (!fine) return memory;
  const today = new Map<string, number[]>();
  for (const [i, { source, kind }] of signs.entries()) {
    if (needsSomebody.test(kind)) continue;
    today.set(source, [...(today.get(source) ?? []), secondOfDay(minutes[i] ?? 0)]);
  }
  const sources = [...new Set([...today.keys(), ...Object.keys(memory.beats)])].slice(0, MOST_SOURCES);
  const learned = sources.flatMap((source): [string, string][] => {
    const beats = beatsAfter(beatsOf(memory.beats[source] ?? ''), today.get(source) ?? []);
    return beats.length === 0 ? [] : [[source, packBeats(beats)]];
  });
  return { fine, beats: Object.fromEntries(learned) };
}

function beatsAfter(known: readonly Beat[], seconds: readonly number[]): Beat[] {
  const left = [...seconds];
  const again = known.flatMap((beat): Beat[] => {
    const index = left.findIndex((second) => apart(second, beat.second) <= EXACT);
    const [second] = index === -1 ? [] : left.splice(index, 1);
    if (second !== undefined) return [{ second, hits: Math.min(MOST_HITS, beat.hits + 1), missed: 0 }];
    const rests = beat.hits >= CERTAIN ? KNOWN_RESTS : RESTS;
    return beat.missed < rests ? [{ ...beat, missed: beat.missed + 1 }] : [];
  });
  const fresh = left.map((second) => ({ second, hits: 1, missed: 0 }));
  return [...fresh, ...again].sort((one, other) => other.hits - one.hits).slice(0, MOST_BEATS);
}

const packBeats = (beats: readonly Beat[]): string =>
  packWhole(beats.flatMap(({ second, hits, missed }) => [second, hits * (KNOWN_RESTS + 1) + missed]));

function beatsOf(packed: string): Beat[] {
  const numbers = unpackWhole(packed);
  return Array.from({ length: numbers.length / 2 }, (_, i) => {
    const rest = numbers[2 * i + 1] ?? 0;
    const missed = rest % (KNOWN_RESTS + 1);
    return { second: numbers[2 * i] ?? 0, hits: (rest - missed) / (KNOWN_RESTS + 1), missed };
  });
}

const secondOfDay = (minute: LocalMinute): number =>
  ((Math.round(minute * 60) % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS;

/** Round midnight too. */
function apart(one: number, other: number): number {
  const between = Math.abs(one - other);
  return Math.min(between, DAY_SECONDS - between);
}
