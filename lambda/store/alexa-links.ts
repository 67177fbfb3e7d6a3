import type { Hashes } from './hashes';
import { bodyOf, item, missingOrKnown } from './item';
import { alexaKey } from './keys';
import type { Rows } from './rows';
import type { ItemKind } from './schema';

/** Which household an Echo belongs to, and which of its speakers it is. */
export interface AlexaLink {
  household: string;
  speaker: string;
}

const alexaLinkKind: ItemKind<AlexaLink> = {
  name: 'alexa link',
  upcasters: [],
  fields: ['household', 'speaker'],
};

/** `alexaId` is Alexa's id of the user (consumer Echo) or of the unit (Smart Properties); only its hash is stored. */
export interface AlexaLinks {
  find(alexaId: string, within?: AbortSignal): Promise<AlexaLink | null>;
  /** Replaces an older link: an Echo is in one home. */
  save(alexaId: string, link: AlexaLink): Promise<void>;
  /** Only where it still leads to this household. */
  remove(alexaId: string, household: string): Promise<void>;
}

export function alexaLinks(rows: Rows, hashes: Hashes): AlexaLinks {
  const keyOf = (alexaId: string) => alexaKey(hashes.lookUpHash(alexaId));
  return {
    async find(alexaId, within) {
      const row = await rows.get(keyOf(alexaId), within);
      return row && bodyOf(alexaLinkKind, row);
    },
    async save(alexaId, link) {
      const row = item(alexaLinkKind, keyOf(alexaId), link, { household: link.household });
      await rows.put(row, missingOrKnown(alexaLinkKind));
    },
    async remove(alexaId, household) {
      await rows.remove(keyOf(alexaId), [[{ attribute: 'household', is: '=', value: household }]]);
    },
  };
}
