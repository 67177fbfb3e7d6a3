import { createHash, timingSafeEqual } from 'node:crypto';

/** The keyed hashes this room needs; the keys stay outside. All answers are hex. */
export interface Hashes {
  /** Under the look-up key: what stands in keys instead of a phone number or an Alexa id. */
  lookUpHash(text: string): string;
  /** Under each link key that is valid now, newest first. */
  linkHashes(text: string): string[];
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** In a time that tells nothing about where two texts differ. */
export const sameText = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(sha256(one)), Buffer.from(sha256(other)));
