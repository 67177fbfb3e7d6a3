import { isWeekend } from './calendar';
import { DAY_QUARTERS_FROM, DAY_QUARTERS_TO } from './day-marks';
import { type Bounds, unpackNumbers } from './packed-numbers';
import type { RhythmMemory } from './routine';

/** Expected signs of life per quarter of an hour of the local day. */
export interface Rhythm {
  readonly weekday: Float64Array;
  readonly weekend: Float64Array;
  /** How the last days compare with the usual at each quarter, as far as that is believed; 1 is as usual. */
  readonly lately: Float64Array;
  /** Signs come on full and half hours only (a coarse recorder). */
  readonly halfHourly: boolean;
  /** How much the days differ, 0 (each like the other) to 1 (as chance would have it, or more). */
  readonly variety: number;
}

export const LOG_RATE: Bounds = { low: Math.log(1e-4), high: Math.log(2) };
export const LOG_RATIO: Bounds = { low: -4, high: 4 };
/** How far the last days' own pattern is believed: the power to which it is raised. */
const LATELY_POWER = 0.6;

/** Unpacked rhythms, as long as somebody holds the packed ones: one decision reads the same rhythm several times. */
const read = new WeakMap<RhythmMemory, Rhythm>();

export function readRhythm(memory: RhythmMemory): Rhythm {
  const known = read.get(memory);
  if (known) return known;
  const rhythm = unpackRhythm(memory);
  read.set(memory, rhythm);
  return rhythm;
}

function unpackRhythm(memory: RhythmMemory): Rhythm {
  return {
    weekday: unpackNumbers(memory.weekday, LOG_RATE).map(Math.exp),
    weekend: unpackNumbers(memory.weekend, LOG_RATE).map(Math.exp),
    lately: unpackNumbers(memory.lately, LOG_RATIO).map((log) => Math.exp(log) ** LATELY_POWER),
    halfHourly: memory.halfHourly,
    variety: memory.variety ?? 1,
  };
}

/** The usual rates of a local day. */
export const ratesOn = (rhythm: Rhythm, day: number): Float64Array =>
  isWeekend(day) ? rhythm.weekend : rhythm.weekday;

export const isWaking = (quarter: number): boolean =>
  quarter >= DAY_QUARTERS_FROM && quarter < DAY_QUARTERS_TO;
