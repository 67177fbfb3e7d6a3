import { hour, minute, type Instant } from '../household/clock';
import type { Hashes } from './hashes';
import { sha256 } from './hashes';
import { item } from './item';
import { staffCodeKey } from './keys';
import { pairingAttempts } from './pairing-attempts';
import type { Rows } from './rows';
import type { ItemKind } from './schema';
import { inAnyOrder, type StaffAccount } from './staff-words';

/** How long a code that is shown can be said. */
export const codeLives = 10 * minute;
/** Longer than Alexa keeps any session. */
const sessionLives = hour;

/** Only the keyed hash of a code is stored. */
interface StaffCode {
  code: string;
  until: Instant;
}

const staffCodeKind: ItemKind<StaffCode> = {
  name: 'staff code',
  upcasters: [],
  fields: ['code', 'until'],
};

/** What became of a code that somebody said. */
export type CodeSaid =
  | { kind: 'open' }
  | { kind: 'wrong' }
  /** Shown longer than ten minutes ago. */
  | { kind: 'over' }
  /** It has opened a session already. */
  | { kind: 'used' }
  /** Three wrong ones lock the account for an hour. */
  | { kind: 'locked' };

/** One-time codes: each opens one session of one linked Alexa. `session`: Alexa's id of it. */
export interface StaffCodes {
  /** Replaces an earlier one, and ends the session which that had opened. Until when it can be said. */
  show(account: StaffAccount, words: readonly string[], now: Instant): Promise<Instant>;
  /** Counted before it is looked at, so that many at once do not get more tries. */
  say(account: StaffAccount, words: readonly string[], session: string, now: Instant): Promise<CodeSaid>;
  isOpen(account: StaffAccount, session: string, now: Instant): Promise<boolean>;
}

export function staffCodes(rows: Rows, hashes: Hashes): StaffCodes {
  const attempts = pairingAttempts(rows);
  const accountOf = ({ council, staff }: StaffAccount) => hashes.lookUpHash(`staff ${council} ${staff.id}`);
  // Bound to the account: the same words said by another's Alexa are another code.
  const codeOf = (account: StaffAccount, words: readonly string[]) =>
    hashes.lookUpHash(`code ${accountOf(account)} ${inAnyOrder(words)}`);

  return {
    async show(account, words, now) {
      const until = now + codeLives;
      const body = { code: codeOf(account, words), until };
      const beside = { ...body, expiresAt: Math.ceil((until + sessionLives) / 1_000) };
      await rows.put(item(staffCodeKind, staffCodeKey(accountOf(account)), body, beside));
      return until;
    },

    async say(account, words, session, now) {
      const id = accountOf(account);
      const attempt = await attempts.count(id, now);
      if (attempt.kind === 'locked') return { kind: 'locked' };
      const right = { attribute: 'code', is: '=', value: codeOf(account, words) } as const;
      const opened = { session: sha256(session), sessionUntil: now + sessionLives };
      const taken = await rows.change(staffCodeKey(id), { set: opened }, [
        [right, { attribute: 'until', is: '>', value: now }, { attribute: 'session', is: 'absent' }],
        // The same session says it once more: its answer may have been lost.
        [right, { attribute: 'session', is: '=', value: opened.session }],
      ]);
      if (taken !== null) {
        await attempts.forget(id);
        return { kind: 'open' };
      }
      const row = await rows.get(staffCodeKey(id));
      if (row?.['code'] === right.value) return { kind: row['session'] === undefined ? 'over' : 'used' };
      return { kind: attempt.left === 0 ? 'locked' : 'wrong' };
    },

    async isOpen(account, session, now) {
      const row = await rows.get(staffCodeKey(accountOf(account)));
      return row?.['session'] === sha256(session) && Number(row['sessionUntil']) > now;
    },
  };
}
