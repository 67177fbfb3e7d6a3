import { pairingWords } from '../../interaction-models/en-GB/pairing-words';

/** Three different words that Alexa hears well, from randomness as base64url. */
export function drawWords(random: (bytes: number) => string): string[] {
  const words = new Set<string>();
  while (words.size < 3) {
    const drawn = Buffer.from(random(4), 'base64url').readUInt32BE();
    words.add(pairingWords[drawn % pairingWords.length] ?? '');
  }
  return [...words];
}
