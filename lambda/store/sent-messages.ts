import type { Instant } from '../household/clock';
import type { Who } from '../household/profile';
import { bodyOf, item, missingOrKnown } from './item';
import { messageKey } from './keys';
import type { Rows } from './rows';
import type { ItemKind } from './schema';
import { expiresAfter } from './settings';

/** A text that the text service has taken, as its delivery log speaks of it. */
export interface SentMessage {
  at: Instant;
  household: string;
  episode: string;
  /** `resident`: she herself was asked. */
  who: Who | 'resident';
  /** Which text it was: alert, taken, nudge … */
  about: string;
}

const sentMessageKind: ItemKind<SentMessage> = {
  name: 'sent message',
  upcasters: [],
  fields: ['at', 'household', 'episode', 'who', 'about'],
};

/** AWS may take three days over a line of the log. */
const days = 7;

export interface SentMessages {
  /** `id` is the text service's own. */
  keep(id: string, message: SentMessage): Promise<void>;
  find(id: string): Promise<SentMessage | null>;
  /** The network has delivered it. False where it is not known. */
  arrived(id: string, at: Instant): Promise<boolean>;
  hasArrived(id: string): Promise<boolean>;
}

export function sentMessages(rows: Rows): SentMessages {
  return {
    async keep(id, message) {
      const row = item(sentMessageKind, messageKey(id), message, {
        expiresAt: expiresAfter(message.at, days),
      });
      await rows.put(row, missingOrKnown(sentMessageKind));
    },
    async find(id) {
      const row = await rows.get(messageKey(id));
      return row && bodyOf(sentMessageKind, row);
    },
    async arrived(id, at) {
      const known = [[{ attribute: 'pk', is: 'present' } as const]];
      return (await rows.change(messageKey(id), { set: { arrivedAt: at } }, known)) !== null;
    },
    async hasArrived(id) {
      return (await rows.get(messageKey(id)))?.['arrivedAt'] !== undefined;
    },
  };
}
