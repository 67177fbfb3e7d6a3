import type { Hashes } from './hashes';
import { bodyOf, item, missingOrKnown } from './item';
import { plugBoxKey } from './keys';
import type { Rows } from './rows';
import type { ItemKind } from './schema';

/** A device that was made ready at the desk: whose it is, and the keyed hash of the code on its label. */
interface PlugBox {
  council: string;
  code: string;
}

const plugBoxKind: ItemKind<PlugBox> = {
  name: 'plug box',
  upcasters: [],
  fields: ['council', 'code'],
};

/**
 * Devices with their pairing codes. Whoever adds one to a home reads its label: so it is neither mistaken for another nor
 * taken by another council.
 */
export interface PlugBoxes {
  /** Replaces an earlier code. `plug`: the device's id; of a Zigbee bridge its own. */
  save(plug: string, council: string, code: string): Promise<void>;
  /** `unknown`: nobody made it ready here, so it has no code. */
  check(plug: string, council: string, code: string): Promise<'right' | 'wrong' | 'unknown'>;
}

/** Letters and digits alone count: people type codes with and without what stands between. */
const plain = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');

export function plugBoxes(rows: Rows, hashes: Pick<Hashes, 'lookUpHash'>): PlugBoxes {
  const keyOf = (plug: string) => plugBoxKey(hashes.lookUpHash(plug));
  const hashOf = (plug: string, code: string) => hashes.lookUpHash(`plug code ${plug} ${plain(code)}`);

  /** A bridge's devices are named after it: `bridge-0009-kettle` came in the box of `bridge-0009`. */
  const boxesOf = (plug: string): string[] => {
    const parts = plug.split('-');
    return parts.map((_, at) => parts.slice(0, parts.length - at).join('-'));
  };

  return {
    async save(plug, council, code) {
      const box = { council, code: hashOf(plug, code) };
      await rows.put(item(plugBoxKind, keyOf(plug), box), missingOrKnown(plugBoxKind));
    },
    async check(plug, council, code) {
      for (const name of boxesOf(plug)) {
        const row = await rows.get(keyOf(name));
        if (row === null) continue;
        const box = bodyOf(plugBoxKind, row);
        return box.council === council && box.code === hashOf(name, code) ? 'right' : 'wrong';
      }
      return 'unknown';
    },
  };
}
