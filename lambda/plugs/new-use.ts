import type { PlugMemory } from './memory';
import type { UseSettings } from './use-settings';

/** Seconds for which a plug may report 0 W in the middle of a use. */
export const flicker = 60;
/** Watt-hours missing from the counter which prove that a use had stopped; more than any meter's rounding. */
const missing = 12;

/** Power is drawn, and all that helps to tell what that means. */
export interface Drawing {
  /** Nothing was known of this plug. */
  first: boolean;
  before: PlugMemory;
  /** Seconds UTC. */
  time: number;
  watts: number;
  /** Watt-hours by which the counter rose, and in how many seconds. */
  risen: number | undefined;
  elapsed: number;
  /** The first reading after the plug came back. */
  settles: boolean;
  settings: UseSettings;
}

/** Is this a new use, or does one go on? A number = it seems to, with so many watt-hours missing. */
export function begins(drawing: Drawing): 'begun' | 'by-itself' | 'goes-on' | number {
  const { first, before, time, watts, risen, elapsed, settles } = drawing;
  if (first) return 'begun';
  if (settles) return comesOnByItself(drawing) ? 'by-itself' : 'begun';
  if (before.on !== true) return 'begun';
  const least = Math.min(before.w ?? watts, watts);
  const runsOn = risen !== undefined && risen >= (least / 2) * (elapsed / 3600) && risen > 0;
  if (before.low !== undefined) return time - before.low >= flicker && !runsOn ? 'begun' : 'goes-on';
  // The end of the last use was not reported. Without a rise of the counter this is the same message again.
  if (risen === undefined || risen === 0) return before.short ?? 0;
  const short = Math.max(0, (before.short ?? 0) + (least / 2) * (elapsed / 3600) - risen);
  return short >= missing ? 'begun' : short;
}

/** On again with the power: it was on when the power went, or its kind does so. */
function comesOnByItself({ before, time, risen, settings }: Drawing): boolean {
  if (settings.resumesByItself) return true;
  // Its end was never reported, so only the counter can show that it was used since.
  const drawn = risen !== undefined && risen >= settings.useWattHours && tooLong(before, time, settings);
  return before.on === true && !drawn;
}

const tooLong = (before: PlugMemory, time: number, { longestUse }: UseSettings): boolean =>
  longestUse !== null && before.used !== undefined && time - before.used > longestUse / 1000;
