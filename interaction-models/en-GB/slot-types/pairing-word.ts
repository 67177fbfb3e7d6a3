import { pairingWords } from '../pairing-words';
import type { SlotType } from '../shapes';

export const pairingWord = {
  name: 'PAIRING_WORD',
  values: pairingWords.map((word) => ({ name: { value: word, synonyms: [] } })),
} satisfies SlotType;
