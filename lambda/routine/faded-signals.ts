import { dayNumber } from './calendar';
import type { Routine } from './routine';

/** A plug, door or speaker that was in use and has not been for weeks: moved, broken, or out of favour. For staff. */
export interface FadedSignal {
  readonly source: string;
  readonly kind: string;
  /** YYYY-MM-DD */
  readonly lastSeen: string;
  /** Covered days since then. */
  readonly unusedDays: number;
  /** Of ten days, on how many it used to be in use. */
  readonly usedOfTen: number;
}

const LEAST_DAYS = 10;

/** Sources unused for so many covered days that chance does not explain it (less than one in a thousand). */
export function fadedSignals(routine: Routine): FadedSignal[] {
  if (routine.foldedThrough === null) return [];
  const through = dayNumber(routine.foldedThrough);
  return Object.entries(routine.sources).flatMap(([source, memory]) => {
    const since = through - dayNumber(memory.lastSeen);
    const unusedDays = since === 0 ? 0 : routine.days.slice(-since).filter((day) => day !== '').length;
    const used = Math.min(1, memory.active / Math.max(1, memory.days - unusedDays));
    const faded = unusedDays >= LEAST_DAYS && used > 0 && (1 - Math.min(0.99, used)) ** unusedDays < 0.001;
    if (!faded) return [];
    return [
      { source, kind: memory.kind, lastSeen: memory.lastSeen, unusedDays, usedOfTen: Math.round(used * 10) },
    ];
  });
}
