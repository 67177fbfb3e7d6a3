import type { Instant } from '../household/clock';
import type { Referral, ReferralOutcome } from '../household/referral';
import { bodyOf, item, missingOrKnown } from './item';
import { householdOf, padded, referralKey } from './keys';
import type { Cursor, IndexQuestion, Row, Rows } from './rows';
import type { ItemKind } from './schema';
import { expiresAfter, type Retention } from './settings';

/** A referral as staff see it. */
export interface StoredReferral {
  household: string;
  council: string;
  referral: Referral;
  /** What came of it; null while nobody has dealt with it. */
  settled: { at: Instant; by: string; outcome: ReferralOutcome } | null;
}

const referralKind: ItemKind<StoredReferral> = {
  name: 'referral',
  upcasters: [],
  fields: ['household', 'council', 'referral'],
};

export const openPrefix = 'REFERRAL#OPEN#';
export const settledPrefix = 'REFERRAL#SETTLED#';

/** As a list shows it: all of it stands in the index. */
export interface ListedReferral extends Omit<StoredReferral, 'council'> {
  /** Her name when she asked; the home's number where that was not written down. */
  resident: string;
}

type Paged<T> = { found: T[]; next: Cursor | null };

export interface Referrals {
  /** Keeping one twice is harmless, also after it was settled. `resident`: the full name. */
  keep(
    of: { household: string; council: string; resident: string },
    referral: Referral,
    kept?: Retention,
  ): Promise<void>;
  /** Of all of a council's homes, those that nobody has dealt with, oldest first; one page. */
  open(council: string, limit: number, after?: Cursor): Promise<Paged<ListedReferral>>;
  /** Of all of a council's homes, those with an outcome, the latest asked for first; so many. */
  settled(council: string, most: number): Promise<ListedReferral[]>;
  /** False where this council has no such referral. `by`: the member of staff. */
  settle(
    council: string,
    household: string,
    id: string,
    how: { at: Instant; by: string; outcome: ReferralOutcome },
  ): Promise<boolean>;
}

export function referrals(rows: Rows, usual: Retention): Referrals {
  const rowOf = (stored: StoredReferral, resident: string, expiresAt: number): Row => {
    const { household, council, referral, settled } = stored;
    const prefix = settled ? settledPrefix : openPrefix;
    return item(referralKind, referralKey(household, referral.id), stored, {
      council,
      councilSort: `${prefix}${padded(referral.at)}#${referral.id}`,
      summary: { resident, referral, settled },
      expiresAt,
    });
  };
  async function page(council: string, asked: Partial<IndexQuestion>): Promise<Paged<ListedReferral>> {
    const { rows: found, next } = await rows.queryIndex({ index: 'council', partition: council, ...asked });
    return { found: found.flatMap(listedIn), next };
  }
  return {
    async keep({ household, council, resident }, referral, { journalDays } = usual) {
      const until = expiresAfter(referral.at, journalDays);
      const row = rowOf({ household, council, referral, settled: null }, resident, until);
      await rows.put(row, [[{ attribute: 'pk', is: 'absent' }]]);
    },
    open: (council, limit, after) => page(council, { prefix: openPrefix, limit, after }),
    async settled(council, most) {
      return (await page(council, { prefix: settledPrefix, newestFirst: true, limit: most })).found;
    },
    async settle(council, household, id, how) {
      const row = await rows.get(referralKey(household, id));
      if (row?.['council'] !== council) return false;
      const [known] = listedIn(row);
      // What is stored already keeps the time that it was given.
      const until = Number(row['expiresAt']);
      const settled = rowOf(
        { ...bodyOf(referralKind, row), settled: how },
        known?.resident ?? household,
        until,
      );
      return rows.put(settled, missingOrKnown(referralKind));
    },
  };
}

function listedIn(row: Row): ListedReferral[] {
  const { resident, referral, settled } = row['summary'] as Partial<ListedReferral>;
  const household = householdOf(row);
  return referral ? [{ household, resident: resident ?? household, referral, settled: settled ?? null }] : [];
}
