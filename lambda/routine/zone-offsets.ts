import { IANAZone } from 'luxon';
import type { Instant } from './signs';

/** Since 1970 every zone has changed its clocks on a quarter of an hour of UTC, so within one the offset is the same. */
const quarter = 15 * 60_000;
/** Quarters remembered of one zone (about five months), and zones remembered. */
const mostQuarters = 15_000;
const mostZones = 50;

/** A home whose zone was stored wrongly is still a home here: a call for help must not fail on it. */
const usual = 'Europe/London';

interface ZoneMemory {
  zone: IANAZone;
  offsets: Map<number, number>;
}

/** Looking an offset up takes longer than most decisions; the answer never changes, so nothing is lost by remembering it. */
const zones = new Map<string, ZoneMemory>();

function memoryOf(name: string): ZoneMemory {
  const known = zones.get(name);
  if (known) return known;
  if (zones.size >= mostZones) zones.clear();
  const memory = {
    zone: IANAZone.create(IANAZone.isValidZone(name) ? name : usual),
    offsets: new Map<number, number>(),
  };
  zones.set(name, memory);
  return memory;
}

/** Offset from UTC in minutes at an instant. A zone that is none counts as London's. */
export function offsetAt(at: Instant, name: string): number {
  const { zone, offsets } = memoryOf(name);
  const index = Math.floor(at / quarter);
  const known = offsets.get(index);
  if (known !== undefined) return known;
  const offset = zone.offset(index * quarter);
  if (offsets.size >= mostQuarters) offsets.clear();
  offsets.set(index, offset);
  return offset;
}
