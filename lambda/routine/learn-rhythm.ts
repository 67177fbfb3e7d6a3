import { isWeekend } from './calendar';
import { QUARTERS, unpackMarks } from './day-marks';
import { fittinglySmoothed, type WeighedDay } from './fitting-width';
import { packNumbers } from './packed-numbers';
import { addWindows, noWindows, regularity } from './regularity';
import { isWaking, LOG_RATE, LOG_RATIO } from './rhythm';
import { REMEMBERED_DAYS, type RhythmMemory } from './routine';
import { smoothed } from './smoothing';
import { varietyOf } from './variety';

/** Older days count half after 45 covered days; "lately" halves after 12. */
const HALF_LIFE = 45;
const LATELY_HALF_LIFE = 12;
/** Pseudo-days by which weekdays, weekends and the last days are held to the usual. */
const TYPE_SHRINK = 4;
const LATELY_SHRINK = 10;
/** Width of the smoothing of ratios over the clock, in quarters (standard deviation). */
const RATIO_WIDTH = 3;
/** What is believed of a home before anything is seen: about four signs a waking day, worth one and a half days. */
const PRIOR_DAYS = 1.5;
const PRIOR_WAKING = 0.06;
const PRIOR_NIGHT = 0.01;
const prior = Float64Array.from(
  { length: QUARTERS },
  (_, q) => PRIOR_DAYS * (isWaking(q) ? PRIOR_WAKING : PRIOR_NIGHT),
);
/** Marks that by chance (one in two to this power) all fall in a first or third quarter. */
const ENOUGH_TO_TELL = 20;

/** What a covered day weighs by its age, among the usual ones and among the last ones. */
const fading = (halfLife: number): Float64Array =>
  Float64Array.from({ length: REMEMBERED_DAYS }, (_, age) => 2 ** (-age / halfLife));
const WEIGHTS = fading(HALF_LIFE);
const LATE_WEIGHTS = fading(LATELY_HALF_LIFE);

/** `days`: packed marks of calendar days, oldest first, the last being day number `through`. Only the newest 120 are looked at. */
export function learnRhythm(days: readonly string[], through: number): RhythmMemory {
  const counted = countDays(days, through);
  const { usual, weights, known } = counted;
  const both = usual[0].map((count, q) => count + (usual[1][q] ?? 0));
  const total = weights[0] + weights[1];
  const spread = fittinglySmoothed(both, known);
  const regular = regularity(both, counted.edges, total);
  const [base, wide] = [new Float64Array(QUARTERS), new Float64Array(QUARTERS)];
  const pseudo = total + PRIOR_DAYS;
  for (let q = 0; q < base.length; q++) {
    base[q] = ((regular[q] ?? 1) * (spread[q] ?? 0) + (prior[q] ?? 0)) / pseudo;
    wide[q] = ((spread[q] ?? 0) + 0.02) / pseudo;
  }
  const around = smoothed(wide, RATIO_WIDTH);
  const rates = (type: 0 | 1): Float64Array => {
    const own = ratio(usual[type], around, weights[type], TYPE_SHRINK);
    for (let q = 0; q < own.length; q++) own[q] = Math.log((base[q] ?? 0) * (own[q] ?? 1));
    return own;
  };
  const lately = ratio(counted.late, around, counted.lateWeight, LATELY_SHRINK);
  return {
    weekday: packNumbers(rates(0), LOG_RATE),
    weekend: packNumbers(rates(1), LOG_RATE),
    lately: packNumbers(lately.map(Math.log), LOG_RATIO),
    halfHourly: counted.marks >= ENOUGH_TO_TELL && counted.onHalfHours === counted.marks,
    variety: varietyOf(known),
  };
}

/** These signs over those expected, smoothed round the clock and held to 1 by `shrink` days. */
function ratio(counts: Float64Array, around: Float64Array, weight: number, shrink: number): Float64Array {
  const out = smoothed(counts, RATIO_WIDTH);
  for (let q = 0; q < out.length; q++) {
    out[q] = ((out[q] ?? 0) / (around[q] ?? 1) + shrink) / (weight + shrink);
  }
  return out;
}

function countDays(days: readonly string[], through: number) {
  const usual = [new Float64Array(QUARTERS), new Float64Array(QUARTERS)] as const;
  const [late, edges] = [new Float64Array(QUARTERS), noWindows()];
  const weights: [number, number] = [0, 0];
  const known: WeighedDay[] = [];
  let [lateWeight, marks, onHalfHours] = [0, 0, 0];
  for (let back = 0; back < Math.min(days.length, REMEMBERED_DAYS); back++) {
    const packed = days[days.length - 1 - back] ?? '';
    if (packed === '') continue;
    const type = isWeekend(through - back) ? 1 : 0;
    const [weight, lateness] = [WEIGHTS[known.length] ?? 0, LATE_WEIGHTS[known.length] ?? 0];
    weights[type] += weight;
    lateWeight += lateness;
    const [today, ofType] = [unpackMarks(packed), usual[type]];
    known.push({ quarters: today, weight });
    marks += today.length;
    addWindows(edges, today, weight);
    for (const quarter of today) {
      if (quarter % 2 === 0) onHalfHours++;
      ofType[quarter] = (ofType[quarter] ?? 0) + weight;
      late[quarter] = (late[quarter] ?? 0) + lateness;
    }
  }
  return { usual, late, edges, weights, lateWeight, known, marks, onHalfHours };
}
