import { addUp, type Findings } from './findings';
import type { SimulationOptions } from './options';
import { liveStreet, type StreetOptions } from './street';
import { worriesAMonth, type Worries, type WorryCounts } from './worries';
import { worryKinds } from './worry-kind';

/** As many homes as share a table, a process and a duty team. */
export const homesPerStreet = 50;

/** The last line that is printed. */
export function summary(
  { households, days, seed }: SimulationOptions,
  { faults, counts, worries }: Findings,
  seconds: number,
) {
  const sum = (what: keyof WorryCounts, of: Worries): number =>
    Number(worryKinds.reduce((total, kind) => total + of[kind][what], 0).toFixed(3));
  const aMonth = worriesAMonth(worries, households * days);
  return {
    households,
    days,
    seed,
    faults,
    ...counts,
    askedFirst: sum('asked', worries),
    endedAtAsking: sum('endedAtAsking', worries),
    reachedCarer: sum('reachedCarer', worries),
    askedPerResidentMonth: sum('asked', aMonth),
    endedAtAskingPerResidentMonth: sum('endedAtAsking', aMonth),
    reachedCarerPerResidentMonth: sum('reachedCarer', aMonth),
    falseAlertsPerResidentMonth: sum('falseAlerts', aMonth),
    perResidentMonth: aMonth,
    householdHoursPerSecond: Math.round((households * days * 24) / seconds),
  };
}

/** Which homes live together: streets share nothing, so they can be lived side by side. */
export function streetsOf(options: SimulationOptions): StreetOptions[] {
  const { households } = options;
  return Array.from({ length: Math.ceil(households / homesPerStreet) }, (_, index) => ({
    ...options,
    first: index * homesPerStreet,
    households: Math.min(homesPerStreet, households - index * homesPerStreet),
  }));
}

/** All streets, one after the other. */
export async function simulate(options: SimulationOptions): Promise<Findings> {
  const all: Findings[] = [];
  for (const street of streetsOf(options)) all.push(await liveStreet(street));
  return addUp(all);
}
