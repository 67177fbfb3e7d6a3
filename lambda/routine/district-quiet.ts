import { DAY_MINUTES } from './home-clock';
import { dayNumber } from './calendar';

/** How many signs of life of a council's homes arrived on one local day, by ten minutes of the clock on the wall. */
export interface ArrivalDay {
  /** `YYYY-MM-DD`, by the clock on the homes' walls. */
  date: string;
  /** Homes of which there was a sign on that day. */
  homes: number;
  /** Index 0 is midnight to ten past; a missing one is none. */
  slots: Readonly<Record<number, number>>;
}

export const slotMinutes = 10;
const slotsPerDay = DAY_MINUTES / slotMinutes;

/** Fewer homes than these say too little about their district. */
const fewestHomes = 20;
const fewestDays = 7;
export const daysLookedAt = 14;
/** In slots: whichever is the shortest in which enough usually arrives. */
const spans = [2, 3, 6, 12];
const enough = 10;
/** So small a share of the usual, and so unlikely to be chance (as if signs came independently: a Poisson count). */
const share = 0.25;
const chance = 1e-4;

/**
 * Whether a whole district has gone quiet at this moment: far less arrives than at this time on the last fourteen days
 * (their median). What has arrived in the slot that has begun counts in favour of "not quiet". Too few homes, days or
 * usual signs: it cannot be known, and counts as not quiet.
 */
export function isDistrictQuiet(days: readonly ArrivalDay[], today: string, slot: number): boolean {
  const byDay = new Map(days.map((each) => [dayNumber(each.date), each]));
  const now = dayNumber(today);
  const past = Array.from({ length: daysLookedAt }, (_, back) => now - 1 - back).filter((day) =>
    byDay.has(day),
  );
  if (past.length < fewestDays) return false;
  if (median(past.map((day) => byDay.get(day)?.homes ?? 0)) < fewestHomes) return false;

  const arrived = (day: number, at: number): number => {
    const days = Math.floor(at / slotsPerDay);
    return byDay.get(day + days)?.slots[at - days * slotsPerDay] ?? 0;
  };
  const within = (day: number, span: number): number =>
    Array.from({ length: span }, (_, back) => arrived(day, slot - 1 - back)).reduce((sum, one) => sum + one);
  for (const span of spans) {
    const usual = median(past.map((day) => within(day, span)));
    if (usual < enough) continue;
    const lately = within(now, span) + arrived(now, slot);
    return lately <= usual * share && atMost(lately, usual) < chance;
  }
  return false;
}

/** Of an even number the lower of the two in the middle: rather too little is expected than too much. */
function median(values: readonly number[]): number {
  const inOrder = [...values].sort((one, other) => one - other);
  return inOrder[Math.floor((inOrder.length - 1) / 2)] ?? 0;
}

/** The chance that so many or fewer come where `mean` are usual, if they come independently (Poisson's lower tail). */
function atMost(count: number, mean: number): number {
  let [term, sum] = [1, 1];
  for (let each = 1; each <= count; each++) {
    term *= mean / each;
    sum += term;
  }
  return sum * Math.exp(-mean);
}
