import { DAY_MINUTES } from './home-clock';
import type { Sign } from './signs';
import type { SourceMemory } from './routine';

export const HALF_HOURS = 48;
const FADE = 2 ** (-1 / 45);
const MOST_SOURCES = 10;

/** Learns one covered day of every source; the least used are forgotten where there are more than ten. */
export function rememberSources(
  sources: Readonly<Record<string, SourceMemory>>,
  date: string,
  signs: readonly Sign[],
  minuteOf: (sign: Sign) => number,
): Record<string, SourceMemory> {
  const today = new Map<string, { kind: string; halves: Set<number> }>();
  for (const sign of signs) {
    const half = Math.floor((((minuteOf(sign) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES) / 30);
    const seen = today.get(sign.source) ?? { kind: sign.kind, halves: new Set<number>() };
    seen.halves.add(half);
    today.set(sign.source, seen);
  }
  const names = [...new Set([...Object.keys(sources), ...today.keys()])];
  const learned = names.map((name): [string, SourceMemory] => {
    const before = sources[name];
    const now = today.get(name);
    const days = (before?.days ?? 0) * FADE + 1;
    const share = 1 / days;
    const halfHours = Array.from({ length: HALF_HOURS }, (_, h) =>
      round((before?.halfHours[h] ?? 0) * (1 - share) + (now?.halves.has(h) === true ? 100 * share : 0), 1),
    );
    return [
      name,
      {
        kind: now?.kind ?? before?.kind ?? 'unknown',
        lastSeen: now ? date : (before?.lastSeen ?? date),
        days: round(days, 2),
        active: round((before?.active ?? 0) * FADE + (now ? 1 : 0), 2),
        halfHours,
      },
    ];
  });
  learned.sort(([a, x], [b, y]) => y.active - x.active || (a < b ? -1 : 1));
  return Object.fromEntries(learned.slice(0, MOST_SOURCES));
}

export function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
