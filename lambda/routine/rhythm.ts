import { isWeekend } from './calendar';
import { DAY_QUARTERS_FROM, DAY_QUARTERS_TO, QUARTERS, unpackMarks } from './day-marks';
import { fittingWidth, type WeighedMark } from './fitting-width';
import { varietyOf, type WeighedCount } from './variety';
import { type Bounds, packNumbers, unpackNumbers } from './packed-numbers';
import type { RhythmMemory } from './routine';
import { smoothed } from './smoothing';

/** Expected signs of life per quarter of an hour of the local day. */
export interface Rhythm {
  readonly weekday: Float64Array;
  readonly weekend: Float64Array;
  /** How the last days compare with the usual at each quarter; 1 is as usual. */
  readonly lately: Float64Array;
  /** Signs come on full and half hours only (a coarse recorder). */
  readonly halfHourly: boolean;
  /** How much the days differ, 0 (each like the other) to 1 (as chance would have it, or more). */
  readonly variety: number;
}

/** Older days count half after 45 covered days; "lately" halves after 12. */
const HALF_LIFE = 45;
const LATELY_HALF_LIFE = 12;
/** Pseudo-days by which weekdays, weekends and the last days are held to the usual. */
const TYPE_SHRINK = 4;
const LATELY_SHRINK = 10;
/** An hour either way; pseudo-days that hold the regularity to chance; and its bound. */
const WINDOW = 4;
const REGULAR_SHRINK = 1;
const MOST_REGULAR = 8;
/** Width of the smoothing of ratios over the clock, in quarters (standard deviation). */
const RATIO_WIDTH = 3;
/** What is believed of a home before anything is seen: about four signs a waking day, worth one and a half days. */
const PRIOR_DAYS = 1.5;
const PRIOR_WAKING = 0.06;
const PRIOR_NIGHT = 0.01;

/** Marks that by chance (one in two to this power) all fall in a first or third quarter. */
const ENOUGH_TO_TELL = 20;

const LOG_RATE: Bounds = { low: Math.log(1e-4), high: Math.log(2) };
const LOG_RATIO: Bounds = { low: -4, high: 4 };

/** `days`: packed marks of calendar days, oldest first, the last being day number `through`. */
export function learnRhythm(days: readonly string[], through: number): RhythmMemory {
  const usual = [new Float64Array(QUARTERS), new Float64Array(QUARTERS)] as const;
  const late = new Float64Array(QUARTERS);
  const anySign = new Float64Array(QUARTERS);
  const weights = [0, 0] as [number, number];
  let lateWeight = 0;
  let age = 0;
  const marks: WeighedMark[] = [];
  const counts: WeighedCount[] = [];
  let onHalfHours = 0;
  for (let back = 0; back < days.length; back++) {
    const packed = days[days.length - 1 - back] ?? '';
    if (packed === '') continue;
    const type = isWeekend(through - back) ? 1 : 0;
    const weight = 2 ** (-age / HALF_LIFE);
    const lateness = 2 ** (-age / LATELY_HALF_LIFE);
    age++;
    weights[type] += weight;
    lateWeight += lateness;
    const today = unpackMarks(packed);
    counts.push({ count: today.length, weight });
    addWindows(anySign, today, weight);
    for (const quarter of today) {
      marks.push({ quarter, weight });
      if (quarter % 2 === 0) onHalfHours++;
      usual[type][quarter] = (usual[type][quarter] ?? 0) + weight;
      late[quarter] = (late[quarter] ?? 0) + lateness;
    }
  }
  const both = usual[0].map((count, q) => count + (usual[1][q] ?? 0));
  const total = weights[0] + weights[1];
  const regular = regularity(both, anySign, total);
  const spread = smoothed(both, fittingWidth(both, marks));
  const base = spread.map(
    (count, q) =>
      ((regular[q] ?? 1) * count + PRIOR_DAYS * (isWaking(q) ? PRIOR_WAKING : PRIOR_NIGHT)) /
      (total + PRIOR_DAYS),
  );
  const wide = smoothed(
    spread.map((count) => (count + 0.02) / (total + PRIOR_DAYS)),
    RATIO_WIDTH,
  );
  const ratio = (counts: Float64Array, weight: number, shrink: number): Float64Array =>
    smoothed(counts, RATIO_WIDTH).map((count, q) => (count / (wide[q] ?? 1) + shrink) / (weight + shrink));
  const rates = (type: 0 | 1): Float64Array => {
    const own = ratio(usual[type], weights[type], TYPE_SHRINK);
    return base.map((rate, q) => Math.log(rate * (own[q] ?? 1)));
  };
  return {
    weekday: packNumbers(rates(0), LOG_RATE),
    weekend: packNumbers(rates(1), LOG_RATE),
    lately: packNumbers(ratio(late, lateWeight, LATELY_SHRINK).map(Math.log), LOG_RATIO),
    halfHourly: marks.length >= ENOUGH_TO_TELL && onHalfHours === marks.length,
    variety: varietyOf(counts),
  };
}

/** Adds the weight of a day to every quarter within an hour of one of its signs, once. `today` is ascending. */
function addWindows(to: Float64Array, today: readonly number[], weight: number): void {
  const last = to.length - 1;
  let next = 0;
  for (const quarter of today) {
    for (let q = Math.max(next, quarter - WINDOW); q <= Math.min(last, quarter + WINDOW); q++) {
      to[q] = (to[q] ?? 0) + weight;
      next = q + 1;
    }
  }
}

/**
 * How much surer the signs around each quarter are than chance would have them. Of signs that come at random, c to a window,
 * a share exp(-c) of windows has none; a kettle that is on every morning leaves none empty. The rate is scaled so that
 * an empty window is as rare as it was seen to be.
 */
function regularity(both: Float64Array, anySign: Float64Array, total: number): Float64Array {
  const factors = anySign.map((days, q) => {
    let count = 0;
    for (let i = Math.max(0, q - WINDOW); i <= Math.min(QUARTERS - 1, q + WINDOW); i++) count += both[i] ?? 0;
    const expected = (count + 0.05) / (total + 1);
    const share = (days + REGULAR_SHRINK * (1 - Math.exp(-expected))) / (total + REGULAR_SHRINK);
    return Math.min(MOST_REGULAR, Math.max(1 / MOST_REGULAR, -Math.log(1 - share) / expected));
  });
  return smoothed(factors, 1);
}

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
    lately: unpackNumbers(memory.lately, LOG_RATIO).map(Math.exp),
    halfHourly: memory.halfHourly,
    variety: memory.variety ?? 1,
  };
}

/** The usual rates of a local day. */
export const ratesOn = (rhythm: Rhythm, day: number): Float64Array =>
  isWeekend(day) ? rhythm.weekend : rhythm.weekday;

export const isWaking = (quarter: number): boolean =>
  quarter >= DAY_QUARTERS_FROM && quarter < DAY_QUARTERS_TO;
