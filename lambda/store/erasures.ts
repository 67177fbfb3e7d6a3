import type { Instant } from '../household/clock';
import type { Erasure as Asked } from '../household/being-erased';
import { eraseAround, eraseHome, finishErasing, type Counts } from './erasing';
import type { Hashes } from './hashes';
import { bodyOf, item } from './item';
import { erasureKey, erasurePartition } from './keys';
import type { Cursor, Rows } from './rows';
import type { ItemKind } from './schema';
import { expiresAfter, type Retention } from './settings';

/**
 * That a household was erased: the certificate, and what says after a restore from a backup that it must be erased again.
 * It holds nothing of the resident but the household's id, which is a random one.
 */
export interface Erasure {
  household: string;
  council: string;
  askedAt: Instant;
  /** The member of staff who asked for it. */
  by: { id: string; name: string };
  firstAt: Instant | null;
  /** When the last of it was deleted; null while that is to come. */
  lastAt: Instant | null;
  counts: Counts;
  /** Days that this certificate is kept, and looks at the council's lists that showed the home; before it was written down: as usual. */
  keptDays?: number;
}

const erasureKind: ItemKind<Erasure> = {
  name: 'erasure',
  upcasters: [],
  fields: ['household', 'council', 'askedAt', 'by', 'counts'],
};

export interface Erasures {
  /** One of the two deletions. Written on the list before anything is deleted, so that no restore can miss it. */
  erase(
    home: { household: string; council: string; asked: Asked; kept?: Retention },
    pass: 'first' | 'last',
    now: Instant,
  ): Promise<void>;
  /** Finishes one that died between profile and state; false where there is none. */
  finish(household: string): Promise<boolean>;
  /** A council's, newest first, one page. */
  of(council: string, limit: number, after?: Cursor): Promise<{ found: Erasure[]; next: Cursor | null }>;
  find(which: Pick<Erasure, 'council' | 'askedAt' | 'household'>): Promise<Erasure | null>;
  /** After a restore: deletes again whatever of the list is back. How many homes that were. */
  replay(now: Instant): Promise<number>;
}

/** `list`: rows of another table than `rows`, which no restore of that one touches. */
export function erasures(rows: Rows, list: Rows, hashes: Hashes, usual: Retention): Erasures {
  const save = async (erasure: Erasure): Promise<void> => {
    await list.put(
      item(erasureKind, erasureKey(erasure), erasure, {
        // The certificate is kept as long as a journal would have been, which is longer than any backup.
        expiresAt: expiresAfter(erasure.askedAt, erasure.keptDays ?? usual.journalDays),
      }),
    );
  };
  const find: Erasures['find'] = async (which) => {
    const row = await list.get(erasureKey(which));
    return row && bodyOf(erasureKind, row);
  };

  return {
    find,
    async erase({ household, council, asked, kept = usual }, pass, now) {
      const { askedAt, by } = asked;
      const known = await find({ council, askedAt, household });
      const begun: Erasure = known ?? {
        household,
        council,
        askedAt,
        by,
        firstAt: null,
        lastAt: null,
        counts: {},
        keptDays: kept.journalDays,
      };
      if (!known) await save(begun);
      const around = await eraseAround(rows, hashes, household);
      // On the list before the home is gone: afterwards nobody would come back to write it.
      const counts = added(begun.counts, pass === 'last' ? added(around, { home: 1 }) : around);
      await save({ ...begun, counts, firstAt: begun.firstAt ?? now, lastAt: pass === 'last' ? now : null });
      if (pass === 'last') await eraseHome(rows, household);
    },
    finish: (household) => finishErasing(rows, hashes, household),
    async of(council, limit, after) {
      const page = await list.query({
        pk: erasurePartition(council),
        prefix: '',
        newestFirst: true,
        limit,
        after,
      });
      return { found: page.rows.map((row) => bodyOf(erasureKind, row)), next: page.next };
    },
    async replay(now) {
      let again = 0;
      for await (const row of list.all()) {
        const erasure = bodyOf(erasureKind, row);
        const around = await eraseAround(rows, hashes, erasure.household);
        const { home = 0 } = await eraseHome(rows, erasure.household);
        if (home === 0 && Object.keys(around).length === 0) continue;
        again += 1;
        await save({ ...erasure, lastAt: now, counts: added(erasure.counts, around) });
      }
      return again;
    },
  };
}

function added(one: Counts, other: Counts): Counts {
  const sum = { ...one };
  for (const [kind, count] of Object.entries(other)) sum[kind] = (sum[kind] ?? 0) + count;
  return sum;
}
