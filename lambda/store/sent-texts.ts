import { day, type Instant } from '../household/clock';
import type { Who } from '../household/profile';
import { everyRow } from './every-row';
import type { Hashes } from './hashes';
import { bodyOf, item } from './item';
import { phonePartition, sentFrom, sentKey, sentPrefix } from './keys';
import type { Row, Rows } from './rows';
import type { ItemKind } from './schema';
import { expiresAfter, type Retention } from './settings';

/** A text that went, or was about to go, to a phone: what a reply from that phone is understood by. */
export interface SentText {
  at: Instant;
  household: string;
  episode: string;
  /** `resident`: she herself was asked. */
  who: Who | 'resident';
  /** Which text it was: alert, taken, nudge … */
  about: string;
}

export const sentTextKind: ItemKind<SentText> = {
  name: 'sent text',
  upcasters: [],
  fields: ['at', 'household', 'episode', 'who', 'about'],
};

export interface SentTexts {
  /** Before the text goes out: a reply must never find nothing. The same text twice is one row. */
  about(phone: string, text: SentText, kept?: Retention): Promise<void>;
  /** Once the text service has given it an id. */
  accepted(phone: string, text: SentText, messageId: string): Promise<void>;
  /** Texts to this phone since then, newest first. `messageId` is null where it is not known to have gone. */
  since(phone: string, from: Instant): Promise<(SentText & { messageId: string | null })[]>;
}

/** `phone` is E.164; only its hash is stored. */
export function sentTexts(rows: Rows, hashes: Hashes, usual: Retention): SentTexts {
  const keyOf = (phone: string, { at, episode }: SentText) => sentKey(hashes.lookUpHash(phone), at, episode);
  return {
    async about(phone, text, { textDays } = usual) {
      await rows.put(
        item(sentTextKind, keyOf(phone, text), text, { expiresAt: expiresAfter(text.at, textDays) }),
        [[{ attribute: 'pk', is: 'absent' }]],
      );
    },
    async accepted(phone, text, messageId) {
      await rows.change(keyOf(phone, text), { set: { messageId } }, [[{ attribute: 'pk', is: 'present' }]]);
    },
    async since(phone, from) {
      const pk = phonePartition(hashes.lookUpHash(phone));
      const found = await everyRow(rows, { pk, prefix: sentPrefix, from: sentFrom(from), newestFirst: true });
      return found.map((row) => ({ ...bodyOf(sentTextKind, row), messageId: messageIdOf(row) }));
    },
  };
}

/** How far back a reply may reach. */
export const daysBefore = (now: Instant, days: number): Instant => now - days * day;

const messageIdOf = ({ messageId }: Row): string | null => (typeof messageId === 'string' ? messageId : null);
