import type { Instant } from '../household/clock';
import type { StaffMember } from '../household/staff-member';
import type { Hashes } from './hashes';
import { bodyOf, item, missingOrKnown } from './item';
import { alexaStaffKey, staffWordsKey } from './keys';
import type { Rows } from './rows';
import type { ItemKind } from './schema';

/** Somebody of a council's staff, as their Alexa is linked to them. */
export interface StaffAccount {
  council: string;
  staff: StaffMember;
}

export interface StaffWords extends StaffAccount {
  /** The words are worth nothing from here on. */
  until: Instant;
}

const staffWordsKind: ItemKind<StaffWords> = {
  name: 'staff words',
  upcasters: [],
  fields: ['council', 'staff', 'until'],
};

const staffLinkKind: ItemKind<StaffAccount> = {
  name: 'staff link',
  upcasters: [],
  fields: ['council', 'staff'],
};

/**
 * Alexa accounts of staff. Linked by three words of their own, once; that alone lets nobody do anything: each session
 * needs a code that is shown to whoever is signed in at the console.
 */
export interface StaffLinks {
  /** Gives words out. False where somebody else of staff holds the same. */
  issue(words: readonly string[], given: StaffWords, now: Instant): Promise<boolean>;
  find(alexaId: string, within?: AbortSignal): Promise<StaffAccount | null>;
  remove(alexaId: string): Promise<void>;
}

export function staffLinks(rows: Rows, hashes: Hashes): StaffLinks {
  return {
    issue: (words, given, now) =>
      rows.put(
        item(staffWordsKind, staffWordsKey(hashes.lookUpHash(inAnyOrder(words))), given, {
          until: given.until,
          staffId: given.staff.id,
          expiresAt: Math.ceil(given.until / 1_000),
        }),
        [
          [{ attribute: 'pk', is: 'absent' }],
          [{ attribute: 'until', is: '<=', value: now }],
          [{ attribute: 'staffId', is: '=', value: given.staff.id }],
        ],
      ),
    async find(alexaId, within) {
      const row = await rows.get(alexaStaffKey(hashes.lookUpHash(alexaId)), within);
      return row && bodyOf(staffLinkKind, row);
    },
    async remove(alexaId) {
      await rows.remove(alexaStaffKey(hashes.lookUpHash(alexaId)));
    },
  };
}

/** An Alexa says words that no home holds: whose of staff they are, who is then linked to it; null where nobody's. */
export async function pairStaff(
  rows: Rows,
  { words, alexa, now }: { words: string; /** hash */ alexa: string; now: Instant },
): Promise<StaffAccount | null> {
  const stillGood = { attribute: 'until', is: '>', value: now } as const;
  const row = await rows.change(staffWordsKey(words), { set: { usedBy: alexa } }, [
    [stillGood, { attribute: 'usedBy', is: 'absent' }],
    // Its answer may have been lost: the same Alexa may say them again.
    [stillGood, { attribute: 'usedBy', is: '=', value: alexa }],
  ]);
  if (row === null) return null;
  const { council, staff } = bodyOf(staffWordsKind, row);
  const account = { council, staff };
  await rows.put(item(staffLinkKind, alexaStaffKey(alexa), account), missingOrKnown(staffLinkKind));
  return account;
}

/** People remember the words, not their order; three tries an hour leave room for that. */
export const inAnyOrder = (words: readonly string[]): string =>
  words
    .map((word) => word.normalize('NFKC').trim().toLowerCase())
    .sort()
    .join(' ');
