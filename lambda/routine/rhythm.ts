import { isWeekend } from './calendar';
import { DAY_QUARTERS_FROM, DAY_QUARTERS_TO, QUARTERS } from './day-marks';
import { type Bounds, tableOf, unpackBy } from './packed-numbers';
import type { RhythmMemory } from './routine';

/** Expected signs of life per quarter of an hour of the local day. */
export interface Rhythm {
  readonly weekday: Float64Array;
  readonly weekend: Float64Array;
  /** The same added up: signs expected before each quarter of the day, 97 of them. */
  readonly weekdaySoFar: Float64Array;
  readonly weekendSoFar: Float64Array;
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

let tables: { readonly rate: Float64Array; readonly ratio: Float64Array } | null = null;

function unpackRhythm(memory: RhythmMemory): Rhythm {
  tables ??= {
    rate: tableOf(LOG_RATE, Math.exp),
    ratio: tableOf(LOG_RATIO, (log) => Math.exp(log) ** LATELY_POWER),
  };
  const [weekday, weekend] = [unpackBy(memory.weekday, tables.rate), unpackBy(memory.weekend, tables.rate)];
  return {
    weekday,
    weekend,
    weekdaySoFar: addedUp(weekday),
    weekendSoFar: addedUp(weekend),
    lately: unpackBy(memory.lately, tables.ratio),
    halfHourly: memory.halfHourly,
    variety: memory.variety ?? 1,
  };
}

function addedUp(rates: Float64Array): Float64Array {
  const sums = new Float64Array(QUARTERS + 1);
  for (let q = 0; q < rates.length; q++) sums[q + 1] = (sums[q] ?? 0) + (rates[q] ?? 0);
  return sums;
}

/** Signs usually expected on a local day from one quarter to another, both included. */
export function expectedBetween(rhythm: Rhythm, day: number, first: number, last: number): number {
  const sums = isWeekend(day) ? rhythm.weekendSoFar : rhythm.weekdaySoFar;
  return (sums[last + 1] ?? 0) - (sums[first] ?? 0);
}

/** The usual rates of a local day. */
export const ratesOn = (rhythm: Rhythm, day: number): Float64Array =>
  isWeekend(day) ? rhythm.weekend : rhythm.weekday;

export const isWaking = (quarter: number): boolean =>
  quarter >= DAY_QUARTERS_FROM && quarter < DAY_QUARTERS_TO;
