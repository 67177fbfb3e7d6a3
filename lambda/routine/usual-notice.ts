import { learningProgress, type Routine } from './routine';
import { silenceDeadline } from './silence';
import { dayNumber } from './calendar';
import { unpackMarks, QUARTER } from './day-marks';
import { DAY_MINUTES, instantOf, MINUTE } from './home-clock';

/** "We usually notice a silence within N hours": the median, over this home's own signs of the last two weeks, from the sign to its deadline. */
export function usualNotice(
  routine: Routine,
  zone: string,
  alertsPerMonth = 0.5,
): { readonly hours: number } | null {
  if (routine.foldedThrough === null || !learningProgress(routine).ready) return null;
  const through = dayNumber(routine.foldedThrough);
  const waits: number[] = [];
  for (let back = 0; back < Math.min(14, routine.days.length); back++) {
    for (const quarter of unpackMarks(routine.days[routine.days.length - 1 - back] ?? '')) {
      const at = instantOf((through - back) * DAY_MINUTES + quarter * QUARTER, zone);
      const deadline = silenceDeadline(routine, [], { at, source: '', kind: '' }, zone, alertsPerMonth);
      if (deadline) waits.push((deadline.at - at) / MINUTE / 60);
    }
  }
  waits.sort((a, b) => a - b);
  const median = waits[Math.floor(waits.length / 2)];
  return median === undefined ? null : { hours: Math.ceil(median) };
}
