/** What comes in, and for whom. */
export type Delivery =
  | { source: 'visits'; household: string }
  | { source: 'bins'; household: string }
  /** Of the council's homes, by household. */
  | { source: 'budget'; council: string; zone: string }
  /** Providers' visits as they were planned and made, by household. */
  | { source: 'made-visits'; council: string; zone: string }
  | { source: 'activities'; council: string; zone: string }
  /** `region`: whose regional programmes are taken; empty for none in particular. */
  | { source: 'television'; council: string; region: string; zone: string };

export type Source = Delivery['source'];

export const sources: readonly Source[] = [
  'visits', 'bins', 'television', 'activities', 'budget', 'made-visits',
]; // prettier-ignore

/** How often each is looked at, in minutes: a roster may change in the morning for the afternoon. */
export const everyMinutes: Readonly<Record<Source, number>> = {
  visits: 60,
  bins: 1_440,
  television: 360,
  activities: 1_440,
  budget: 1_440,
  'made-visits': 360,
};

/** One feed for each thing that is brought to somebody: a second address for the same replaces the first. */
export function feedId(delivery: Delivery): string {
  switch (delivery.source) {
    case 'visits':
    case 'bins':
      return `${delivery.source}:${delivery.household}`;
    case 'television':
      return `television:${delivery.council}:${delivery.region.toLowerCase()}`;
    case 'activities':
    case 'budget':
    case 'made-visits':
      return `${delivery.source}:${delivery.council}`;
  }
}

/** What a stored feed brings; null for what this release does not know. */
export function deliveryIn(stored: unknown): Delivery | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { source, household, council, zone, region } = stored as Record<string, unknown>;
  switch (source) {
    case 'visits':
    case 'bins':
      return typeof household === 'string' ? { source, household } : null;
    case 'budget':
    case 'made-visits':
    case 'activities':
      return typeof council === 'string' && typeof zone === 'string' ? { source, council, zone } : null;
    case 'television':
      return typeof council === 'string' && typeof zone === 'string'
        ? { source, council, zone, region: typeof region === 'string' ? region : '' }
        : null;
    default:
      return null;
  }
}
