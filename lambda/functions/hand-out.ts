import { rulesFor, type SettingsChange } from '../household';
import type { Store } from '../store';
import type { Queues, Wake } from './queues';

/** One message batch of SQS, so many of them side by side, and so many homes read at once. */
const batch = 10;
const abreast = 20;
const page = 1_000;

interface HandingOut {
  store: Pick<Store, 'councilPages' | 'councilSettings'>;
  queues: Pick<Queues, 'wake'>;
}

/**
 * Wakes every home of a council so that a worker brings it what was settled: ten thousand take the console some seconds.
 * Dying half-way loses nothing: the settings stand as not handed out, and it can be done again.
 */
export async function handOut(
  council: string,
  version: number,
  now: number,
  { store, queues }: HandingOut,
): Promise<void> {
  let after: string | undefined;
  do {
    const { found, next } = await store.councilPages.residents(council, page, after);
    const wakes = found.map(({ household }): Wake => ({
      household,
      dueAt: now,
      failures: 0,
      rules: version,
    }));
    for (let at = 0; at < wakes.length; at += batch * abreast) {
      const some = wakes.slice(at, at + batch * abreast);
      const batches = Array.from({ length: Math.ceil(some.length / batch) }, (_, place) =>
        some.slice(place * batch, (place + 1) * batch),
      );
      await Promise.all(batches.map((each) => queues.wake(each)));
    }
    after = next ?? undefined;
  } while (after !== undefined);
  await store.councilSettings.handedOut(council, version);
}

const tries = 4;

/** A worker brings one home the rules of its council as they stand now; the change stands in the home's journal. */
export async function takeRules(
  household: string,
  { store }: { store: Pick<Store, 'profiles' | 'councilSettings'> },
  now: number,
): Promise<void> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    const profile = await store.profiles.load(household);
    if (!profile) return;
    const { settings } = await store.councilSettings.load(profile.council);
    const { rules } = rulesFor(settings);
    if (rules === undefined || (profile.rules?.version ?? 0) >= rules.version) return;
    const version = profile.version + 1;
    const edits = [...(profile.edits ?? []), madeBy(settings.changed, version)].slice(-8);
    if (await store.profiles.save({ ...profile, version, rules, edits }, { dueAt: now })) return;
  }
  throw new Error('a home was edited again and again while its council’s rules were brought');
}

const madeBy = (change: SettingsChange | null, version: number) => ({
  version,
  by: change?.by ?? { id: 'council', name: 'The council' },
  what: 'what the council has settled for all homes',
  why: change?.why ?? '',
});
