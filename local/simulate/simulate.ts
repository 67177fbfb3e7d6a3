import { addUp, type Findings } from './findings';
import type { SimulationOptions } from './options';
import { liveStreet, type StreetOptions } from './street';

/** As many homes as share a table, a process and a duty team. */
export const homesPerStreet = 50;

const averageMonth = 30.44;

/** The last line that is printed. */
export function summary(
  { households, days, seed }: SimulationOptions,
  { faults, counts }: Findings,
  seconds: number,
) {
  const { falseAlerts, ...rest } = counts;
  const months = (households * days) / averageMonth;
  const perMonth = (number: number): number => Number((number / months).toFixed(3));
  return {
    households,
    days,
    seed,
    faults,
    ...rest,
    askedPerResidentMonth: perMonth(rest.askedFirst),
    reachedCarerPerResidentMonth: perMonth(rest.reachedCarer),
    falseAlertsPerResidentMonth: perMonth(falseAlerts),
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
