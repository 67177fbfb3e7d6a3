import { DAY_MINUTES, type LocalMinute } from './home-clock';
import { packNumbers, unpackNumbers } from './packed-numbers';
import type { SourceMemory } from './routine';
import type { Sign } from './signs';

export const HALF_HOURS = 48;
const SHARE = { low: 0, high: 1 };
/** Days fade by half in 45. */
const FADE = 2 ** (-1 / 45);
const MOST_SOURCES = 10;

/**
 * Learns one covered day of every source; the least used are forgotten where there are more than ten. `minutes`: local, one a sign.
 * `all`: what came by clockwork too, which shows that a plug is still there, and nothing else.
 */
export function rememberSources(
  sources: Readonly<Record<string, SourceMemory>>,
  date: string,
  signs: readonly Sign[],
  minutes: readonly LocalMinute[],
  all: readonly Sign[] = signs,
): Record<string, SourceMemory> {
  const today = new Map<string, { kind: string; halves: Set<number> }>();
  for (const [i, sign] of signs.entries()) {
    const seen = today.get(sign.source) ?? { kind: sign.kind, halves: new Set<number>() };
    seen.halves.add(Math.floor(((minutes[i] ?? 0) % DAY_MINUTES) / 30));
    today.set(sign.source, seen);
  }
  for (const { source, kind } of all) {
    if (!today.has(source)) today.set(source, { kind, halves: new Set() });
  }
  const learned = [...new Set([...Object.keys(sources), ...today.keys()])].map(
    (name): [string, SourceMemory] => {
      const before = sources[name];
      const now = today.get(name);
      const days = (before?.days ?? 0) * FADE + 1;
      const shares = halfHoursOf(before).map(
        (share, half) => share + ((now?.halves.has(half) === true ? 1 : 0) - share) / days,
      );
      const memory: SourceMemory = {
        kind: now?.kind ?? before?.kind ?? 'unknown',
        lastSeen: now ? date : (before?.lastSeen ?? date),
        days: round(days, 2),
        active: round((before?.active ?? 0) * FADE + (now ? 1 : 0), 2),
        halfHours: packNumbers(shares, SHARE),
      };
      return [name, memory];
    },
  );
  learned.sort(([a, x], [b, y]) => y.active - x.active || (a < b ? -1 : 1));
  return Object.fromEntries(learned.slice(0, MOST_SOURCES));
}

/** Unpacked, as long as somebody holds the packed ones: every sign of a day asks. */
const read = new WeakMap<SourceMemory, Float64Array>();

/** Share of days with a sign in each half-hour of the local day, 48 of them. */
export function halfHoursOf(memory: SourceMemory | undefined): Float64Array {
  if (!memory) return new Float64Array(HALF_HOURS);
  const known = read.get(memory);
  if (known) return known;
  const shares = unpackNumbers(memory.halfHours, SHARE);
  read.set(memory, shares);
  return shares;
}

export function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
