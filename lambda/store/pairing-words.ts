import type { Instant } from '../household/clock';
import type { Hashes } from './hashes';
import { bodyOf, item } from './item';
import { wordsKey } from './keys';
import { pairingAttempts } from './pairing-attempts';
import type { Rows } from './rows';
import type { ItemKind } from './schema';
import { inAnyOrder, pairStaff, type StaffAccount } from './staff-words';

/** What staff gave out. The words themselves are not stored, only their keyed hash. */
export interface PairingWords {
  household: string;
  /** The words are worth nothing from here on. */
  until: Instant;
}

const pairingWordsKind: ItemKind<PairingWords> = {
  name: 'pairing words',
  upcasters: [],
  fields: ['household', 'until'],
};

export type Pairing =
  | { kind: 'paired'; household: string }
  /** They were given to somebody of staff, whose this Alexa is from now on. */
  | { kind: 'staff'; account: StaffAccount }
  /** Not (or no longer) words that staff gave out, or used by another Echo. `left`: tries until it is locked. */
  | { kind: 'wrong'; left: number }
  /** Words that another Echo has used: a further Echo needs words of its own from staff. */
  | { kind: 'used'; left: number }
  | { kind: 'locked'; until: Instant };

export interface PairingStore {
  /** Gives words out to a household. False where another household holds the same words. */
  issue(words: readonly string[], given: PairingWords, now: Instant): Promise<boolean>;
  /**
   * An Echo says its words. Counted before they are looked at, so that many at once do not get more tries; words
   * work once, and again only for the Echo that used them (its answer may have been lost).
   */
  pair(words: readonly string[], alexaId: string, now: Instant): Promise<Pairing>;
}

export function pairingStore(rows: Rows, hashes: Hashes): PairingStore {
  const attempts = pairingAttempts(rows);
  const keyOf = (words: readonly string[]) => wordsKey(hashes.lookUpHash(inAnyOrder(words)));

  /** Whoever knows the words had the letter: they may know that it has served. */
  async function standing(words: readonly string[], now: Instant): Promise<'used' | 'wrong'> {
    const row = await rows.get(keyOf(words));
    return row !== null && bodyOf(pairingWordsKind, row).until > now ? 'used' : 'wrong';
  }

  return {
    issue: (words, given, now) =>
      rows.put(
        item(pairingWordsKind, keyOf(words), given, {
          household: given.household,
          until: given.until,
          expiresAt: Math.ceil(given.until / 1_000),
        }),
        [
          [{ attribute: 'pk', is: 'absent' }],
          [{ attribute: 'until', is: '<=', value: now }],
          [{ attribute: 'household', is: '=', value: given.household }],
        ],
      ),

    async pair(words, alexaId, now) {
      const echo = hashes.lookUpHash(alexaId);
      const attempt = await attempts.count(echo, now);
      if (attempt.kind === 'locked') return attempt;
      const used = await rows.change(keyOf(words), { set: { usedBy: echo } }, [
        [
          { attribute: 'until', is: '>', value: now },
          { attribute: 'usedBy', is: 'absent' },
        ],
        [
          { attribute: 'until', is: '>', value: now },
          { attribute: 'usedBy', is: '=', value: echo },
        ],
      ]);
      if (used === null) {
        const account = await pairStaff(rows, {
          words: hashes.lookUpHash(inAnyOrder(words)),
          alexa: echo,
          now,
        });
        if (account !== null) {
          await attempts.forget(echo);
          return { kind: 'staff', account };
        }
        if (attempt.left === 0) return { kind: 'locked', until: attempt.until };
        return { kind: await standing(words, now), left: attempt.left };
      }
      await attempts.forget(echo);
      return { kind: 'paired', household: bodyOf(pairingWordsKind, used).household };
    },
  };
}
