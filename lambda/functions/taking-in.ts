import { DateTime } from 'luxon';
import {
  brief,
  readActivities,
  readBudgets,
  decoded,
  readBins,
  readMadeVisits,
  readTelevision,
  readVisits,
  type Frame,
  type Reading,
  type Skipped,
} from '../information';
import type { Clock, Event, MadeVisit } from '../household';
import type { Store } from '../store';
import type { Delivery, Source } from './what-feeds-bring';

export type TakenIn =
  /** `count`: events, programmes, services or rows that were read. */
  | { kind: 'kept'; count: number; skipped: Skipped[] }
  /** Nothing was changed: what was known before is still known. */
  | { kind: 'refused'; says: string };

/** A calendar of years, or a week of a hundred channels, is smaller than this, in bytes. */
export const mostBytes = {
  visits: 8_000_000,
  bins: 8_000_000,
  television: 40_000_000,
  activities: 40_000_000,
  budget: 20_000_000,
  'made-visits': 20_000_000,
} as const satisfies Record<Source, number>;
/** Longer than a sound file takes by far, in milliseconds of this clock. */
const longest = 10_000;

export interface TakingInPorts {
  store: Store;
  clock: Clock;
  /** What the home itself has to know. */
  happen: (household: string, event: Event) => Promise<unknown>;
}

/** Reads what has come in and keeps what answers need; a source that cannot be relied on changes nothing. */
export async function takeIn(
  bytes: Uint8Array,
  delivery: Delivery,
  ports: TakingInPorts,
  sentAs: string | null = null,
): Promise<TakenIn> {
  const { store, clock } = ports;
  const text = decoded(bytes, mostBytes[delivery.source], sentAs);
  if (text.kind === 'refused') return text;
  const now = clock.now();
  const started = performance.now();
  const inTime = (): boolean => performance.now() - started < longest;
  if (delivery.source === 'television') {
    const { zone, council, region } = delivery;
    const guide = { council, region: region.toLowerCase() };
    return keep(readTelevision(text.text, region, { zone, now, inTime }), (broadcasts) =>
      store.guides.save(guide, broadcasts, { zone, asOf: now }),
    );
  }
  if (delivery.source === 'activities') {
    return keep(readActivities(text.text, { now }), ({ activities }) =>
      store.activities.save(delivery.council, activities, now),
    );
  }
  if (delivery.source === 'budget') return takeInBudgets(text.text, delivery, now, store);
  if (delivery.source === 'made-visits') return takeInMadeVisits(text.text, delivery, store);
  const { household } = delivery;
  const profile = await store.profiles.load(household);
  if (!profile) return { kind: 'refused', says: 'there is no such household' };
  const frame: Frame = { zone: profile.zone, now, inTime };
  switch (delivery.source) {
    case 'visits':
      return keep(readVisits(text.text, frame), async (visits) => {
        await store.diaries.saveVisits(household, visits);
        const starts = visits.known.filter(({ wholeDay }) => !wholeDay).map(({ at }) => at);
        await ports.happen(household, { kind: 'visits-known', id: `visits:${now}`, starts });
      });
    case 'bins':
      return keep(readBins(text.text, frame), (bins) => store.diaries.saveBins(household, bins));
  }
}

/** A row of a household that is another council's, or nobody's, is skipped: it says nothing about whose it might be. */
async function takeInBudgets(
  text: string,
  { council, zone }: { council: string; zone: string },
  now: number,
  store: Store,
): Promise<TakenIn> {
  const read = readBudgets(text);
  if (read.kind === 'refused') return read;
  const skipped = [...read.skipped];
  for (const { reference, budget } of read.items) {
    const profile = await store.profiles.load(reference);
    if (profile?.council !== council) {
      skipped.push({ where: `household ${brief(reference)}`, says: 'is none of this council' });
      continue;
    }
    const until = budget.ends ?? DateTime.fromMillis(now, { zone }).plus({ days: 62 }).toFormat('yyyy-MM-dd');
    await store.diaries.saveBudget(reference, { asOf: now, until, known: budget });
  }
  return { kind: 'kept', count: read.count, skipped };
}

/** As for budgets, household by household. */
async function takeInMadeVisits(
  text: string,
  { council, zone }: { council: string; zone: string },
  store: Store,
): Promise<TakenIn> {
  const read = readMadeVisits(text, { zone });
  if (read.kind === 'refused') return read;
  const skipped = [...read.skipped];
  const byHome = new Map<string, MadeVisit[]>();
  for (const { reference, visit } of read.items) {
    const visits = byHome.get(reference) ?? [];
    visits.push(visit);
    byHome.set(reference, visits);
  }
  for (const [reference, visits] of byHome) {
    const profile = await store.profiles.load(reference);
    if (profile?.council === council)
      await store.madeVisits.keep(reference, council, visits, profile.rules?.retention);
    else skipped.push({ where: `household ${brief(reference)}`, says: 'is none of this council' });
  }
  return { kind: 'kept', count: read.count, skipped };
}

async function keep<Items>(reading: Reading<Items>, save: (items: Items) => Promise<void>): Promise<TakenIn> {
  if (reading.kind === 'refused') return reading;
  await save(reading.items);
  return { kind: 'kept', count: reading.count, skipped: reading.skipped };
}
