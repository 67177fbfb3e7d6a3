import { IANAZone } from 'luxon';
import type { Instant } from './signs';

/** Since 1970 every zone has changed its clocks on a quarter of an hour of UTC, so within one the offset is the same. */
const quarter = 15 * 60_000;
const day = 96 * quarter;
/** Answers remembered of one zone, and zones remembered. */
const mostKnown = 5_000;
const mostZones = 50;

/** A home whose zone was stored wrongly is still a home here: a call for help must not fail on it. */
const usual = 'Europe/London';

interface ZoneMemory {
  zone: IANAZone;
  /** By day of UTC; NaN where the clock changes within it. */
  days: Map<number, number>;
  /** By quarter of an hour, of days on which the clock changes. */
  quarters: Map<number, number>;
}

/** Looking an offset up takes longer than most decisions; the answer never changes, so nothing is lost by remembering it. */
const zones = new Map<string, ZoneMemory>();

function memoryOf(name: string): ZoneMemory {
  const known = zones.get(name);
  if (known) return known;
  if (zones.size >= mostZones) zones.clear();
  const memory = {
    zone: IANAZone.create(IANAZone.isValidZone(name) ? name : usual),
    days: new Map<number, number>(),
    quarters: new Map<number, number>(),
  };
  zones.set(name, memory);
  return memory;
}

/** Offset from UTC in minutes at an instant. A zone that is none counts as London's. */
export function offsetAt(at: Instant, name: string): number {
  const { zone, days, quarters } = memoryOf(name);
  const whole = remembered(days, Math.floor(at / day), (index) => {
    const offset = zone.offset(index * day);
    return offset === zone.offset((index + 1) * day) ? offset : NaN;
  });
  if (!Number.isNaN(whole)) return whole;
  return remembered(quarters, Math.floor(at / quarter), (index) => zone.offset(index * quarter));
}

function remembered(known: Map<number, number>, index: number, find: (index: number) => number): number {
  const before = known.get(index);
  if (before !== undefined) return before;
  const found = find(index);
  if (known.size >= mostKnown) known.clear();
  known.set(index, found);
  return found;
}
