import type { Hashes } from './hashes';
import { bodyOf, item, missingOrKnown } from './item';
import { plugKey } from './keys';
import type { Rows } from './rows';
import type { ItemKind } from './schema';

/** Which household a plug is in; the council stands beside it so that arrivals can be counted without loading a home. */
export interface PlugLink {
  household: string;
  council: string;
}

const plugLinkKind: ItemKind<PlugLink> = {
  name: 'plug link',
  upcasters: [],
  fields: ['household', 'council'],
};

/** `plug` is the device's id in its vendor's topics; only its hash is stored. */
export interface PlugLinks {
  find(plug: string): Promise<PlugLink | null>;
  /** Replaces an older link: a plug is in one home. */
  save(plug: string, link: PlugLink): Promise<void>;
  /** Only where it still leads to this household. */
  remove(plug: string, household: string): Promise<void>;
  /** Where links are remembered: forgets one. True where it had been remembered, so it may have been out of date. */
  forget?(plug: string): boolean;
}

export function plugLinks(rows: Rows, hashes: Hashes): PlugLinks {
  const keyOf = (plug: string) => plugKey(hashes.lookUpHash(plug));
  return {
    async find(plug) {
      const row = await rows.get(keyOf(plug));
      return row && bodyOf(plugLinkKind, row);
    },
    async save(plug, link) {
      const row = item(plugLinkKind, keyOf(plug), link, { household: link.household });
      await rows.put(row, missingOrKnown(plugLinkKind));
    },
    async remove(plug, household) {
      await rows.remove(keyOf(plug), [[{ attribute: 'household', is: '=', value: household }]]);
    },
  };
}
