import { dayNumber, isWeekend } from './calendar';
import { QUARTERS, unpackMarks } from './day-marks';
import type { Routine } from './routine';

/** Expected signs of life per quarter of an hour, on weekdays and at weekends. */
export interface Rhythm {
  readonly weekday: Float64Array;
  readonly weekend: Float64Array;
}

const HALF_LIFE_DAYS = 45;
const WEEKEND_SHRINK = 6;
const PRIOR_RATE = 0.02;

export function rhythmOf(routine: Routine): Rhythm {
  const marks = [new Float64Array(QUARTERS), new Float64Array(QUARTERS)] as const;
  const weight = [0, 0];
  const through = routine.foldedThrough === null ? 0 : dayNumber(routine.foldedThrough);
  let age = 0;
  for (let back = 0; back < routine.days.length; back++) {
    const packed = routine.days[routine.days.length - 1 - back] ?? '';
    if (packed === '') continue;
    const kind = isWeekend(through - back) ? 1 : 0;
    const w = 2 ** (-age / HALF_LIFE_DAYS);
    age++;
    weight[kind] = (weight[kind] ?? 0) + w;
    for (const quarter of unpackMarks(packed)) marks[kind][quarter] = (marks[kind][quarter] ?? 0) + w;
  }
  const [weekdays, weekends] = [weight[0] ?? 0, weight[1] ?? 0];
  const all = new Float64Array(QUARTERS);
  for (let q = 0; q < QUARTERS; q++) {
    all[q] = ((marks[0][q] ?? 0) + (marks[1][q] ?? 0) + PRIOR_RATE) / (weekdays + weekends + 1);
  }
  const own = (counts: Float64Array, days: number): Float64Array => {
    const smooth = smoothed(counts);
    const base = smoothed(all);
    return base.map((rate, q) => ((smooth[q] ?? 0) + WEEKEND_SHRINK * rate) / (days + WEEKEND_SHRINK));
  };
  return { weekday: own(marks[0], weekdays), weekend: own(marks[1], weekends) };
}

const KERNEL = [1, 3, 4, 3, 1];

function smoothed(values: Float64Array): Float64Array {
  return values.map((_, q) => {
    let sum = 0;
    KERNEL.forEach((k, i) => (sum += k * (values[(q + i - 2 + QUARTERS) % QUARTERS] ?? 0)));
    return sum / 12;
  });
}
