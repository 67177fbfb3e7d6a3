import { bodyOf, item, missingOrKnown } from './item';
import { accessCardKey } from './keys';
import type { Rows } from './rows';
import type { ItemKind } from './schema';

/** How to get in and what to mind there: sealed, for a key safe's number opens a door. */
export interface AccessCards {
  /** The sealed card; null where there is none. */
  load(household: string): Promise<string | null>;
  save(household: string, sealed: string): Promise<void>;
}

const accessCardKind: ItemKind<{ sealed: string }> = {
  name: 'access card',
  upcasters: [],
  fields: ['sealed'],
};

export function accessCards(rows: Rows): AccessCards {
  return {
    async load(household) {
      const row = await rows.get(accessCardKey(household));
      return row && bodyOf(accessCardKind, row).sealed;
    },
    async save(household, sealed) {
      await rows.put(
        item(accessCardKind, accessCardKey(household), { sealed }),
        missingOrKnown(accessCardKind),
      );
    },
  };
}
