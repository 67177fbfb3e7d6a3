import type { Instant } from '../household/clock';
import type { Referral, ReferralOutcome } from '../household/referral';
import { everyIndexRow } from './every-row';
import { bodyOf, item, missingOrKnown } from './item';
import { padded, referralKey } from './keys';
import type { Row, Rows } from './rows';
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

export const referralKind: ItemKind<StoredReferral> = {
  name: 'referral',
  upcasters: [],
  fields: ['household', 'council', 'referral'],
};

export const openPrefix = 'REFERRAL#OPEN#';
export const settledPrefix = 'REFERRAL#SETTLED#';

export interface Referrals {
  /** Keeping one twice is harmless, also after it was settled. */
  keep(household: string, council: string, referral: Referral): Promise<void>;
  /** Of all of a council's homes, those that nobody has dealt with, oldest first. */
  open(council: string): Promise<StoredReferral[]>;
  /** Of all of a council's homes, those with an outcome, the latest asked for first; so many. */
  settled(council: string, most: number): Promise<StoredReferral[]>;
  /** False where this council has no such referral. `by`: the member of staff. */
  settle(
    council: string,
    household: string,
    id: string,
    how: { at: Instant; by: string; outcome: ReferralOutcome },
  ): Promise<boolean>;
}

export function referrals(rows: Rows, { journalDays }: Retention): Referrals {
  const rowOf = (stored: StoredReferral): Row => {
    const { household, council, referral, settled } = stored;
    const prefix = settled ? settledPrefix : openPrefix;
    return item(referralKind, referralKey(household, referral.id), stored, {
      council,
      councilSort: `${prefix}${padded(referral.at)}#${referral.id}`,
      summary: { about: referral.about.kind },
      expiresAt: expiresAfter(referral.at, journalDays),
    });
  };
  return {
    async keep(household, council, referral) {
      const row = rowOf({ household, council, referral, settled: null });
      await rows.put(row, [[{ attribute: 'pk', is: 'absent' }]]);
    },
    async open(council) {
      const listed = await everyIndexRow(rows, { index: 'council', partition: council, prefix: openPrefix });
      const found = await Promise.all(listed.map(({ pk, sk }) => rows.get({ pk, sk })));
      return found
        .flatMap((row) => (row ? [bodyOf(referralKind, row)] : []))
        .filter(({ settled }) => settled == null);
    },
    async settled(council, most) {
      const asked = { index: 'council', partition: council, prefix: settledPrefix } as const;
      const { rows: listed } = await rows.queryIndex({ ...asked, newestFirst: true, limit: most });
      const found = await Promise.all(listed.map(({ pk, sk }) => rows.get({ pk, sk })));
      return found.flatMap((row) => (row ? [bodyOf(referralKind, row)] : []));
    },
    async settle(council, household, id, how) {
      const row = await rows.get(referralKey(household, id));
      if (row?.['council'] !== council) return false;
      return rows.put(rowOf({ ...bodyOf(referralKind, row), settled: how }), missingOrKnown(referralKind));
    },
  };
}
