import { faultKinds, type FaultCounts } from './faults';
import { sumOfWorries, type Worries } from './worries';

/** What was found in one street; streets add up. */
export interface Findings {
  faults: FaultCounts;
  counts: Counts;
  worries: Worries;
  /** Homes where a rule was broken, with what and their event logs. */
  broken: { household: string; what: string; log: string[] }[];
}

export interface Counts {
  helpRequests: number;
  helpLost: number;
  episodes: number;
  episodesStuck: number;
  texts: number;
  duplicateTexts: number;
  duplicatesUnknowable: number;
}

export function addUp(all: readonly Findings[]): Findings {
  const [first, ...rest] = all;
  if (!first) throw new RangeError('nothing was lived');
  return rest.reduce(
    (sum, one) => ({
      faults: sumOf(sum.faults, one.faults, faultKinds),
      counts: sumOf(sum.counts, one.counts, Object.keys(sum.counts) as (keyof Counts)[]),
      worries: sumOfWorries(sum.worries, one.worries),
      broken: [...sum.broken, ...one.broken],
    }),
    first,
  );
}

function sumOf<Key extends string>(
  one: Record<Key, number>,
  other: Record<Key, number>,
  keys: readonly Key[],
): Record<Key, number> {
  const sum = { ...one };
  for (const key of keys) sum[key] = one[key] + other[key];
  return sum;
}
