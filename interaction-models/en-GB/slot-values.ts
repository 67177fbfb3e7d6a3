import { phrases } from './phrases';
import type { TypeValue } from './shapes';

/** Values are met word for word, so all of their readings are kept: a bare "happy" must not be lost to "very happy". */
const FULL = Infinity;

/** A value that handlers know by its id; every pattern of `said` stands for it. */
export function meaning(id: string, value: string, said: string): TypeValue {
  return { id, name: { value, synonyms: phrases(said, FULL).filter((synonym) => synonym !== value) } };
}

/** Values without ids: examples of what may be said here, for a slot that takes any words. */
export function examples(said: string): TypeValue[] {
  return phrases(said, FULL).map((value) => ({ name: { value, synonyms: [] } }));
}
