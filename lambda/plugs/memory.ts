/**
 * What is remembered of one device, within 150 bytes of JSON, since it lives in the household's state. Times are whole
 * seconds UTC unless said otherwise; what has no meaning yet is left out.
 */
export interface PlugMemory {
  /** When the last message arrived that was not older than one already known. */
  at: number;
  /** By the device's own clock, milliseconds: the newest reading. */
  t?: number;
  /** A use goes on, or has stopped so lately that it may only flicker. */
  on?: boolean;
  /** Since when no power has been drawn, while `on`. */
  low?: number;
  /** Least watts seen during this use. */
  w?: number;
  /** Energy counter, watt-hours, and when it was read. */
  wh?: number;
  e?: number;
  /** Watt-hours by which the counter falls short of a use that never stopped. */
  short?: number;
  /** Watt-hours drawn beyond idling while nothing seemed to be on. */
  spare?: number;
  /** The last use that was counted. */
  used?: number;
  /** Unreachable by its last will. */
  away?: boolean;
  /** When it came back, until the first reading after that. */
  back?: number;
  /** A door contact's or motion sensor's last state. */
  open?: boolean;
  occupied?: boolean;
  /** The last button event, milliseconds, and whether it was held. */
  button?: number;
  held?: boolean;
}

/** A memory read back from storage; null where it is none, so that the device is met anew. */
export function plugMemoryOf(stored: unknown): PlugMemory | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { at } = stored as { at?: unknown };
  return typeof at === 'number' && Number.isFinite(at) ? (stored as PlugMemory) : null;
}

export const toSeconds = (milliseconds: number): number => Math.round(milliseconds / 1000);

/** A counter's figures without the noise of floating point. */
export const milli = (value: number): number => Math.round(value * 1000) / 1000;
