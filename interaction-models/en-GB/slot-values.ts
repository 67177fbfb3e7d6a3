import { phrases } from './phrases';
import type { TypeValue } from './shapes';

/** A value that handlers know by its id; every pattern of `said` stands for it. */
export function meaning(id: string, value: string, said: string): TypeValue {
  return { id, name: { value, synonyms: phrases(said).filter((synonym) => synonym !== value) } };
}

/** Values without ids: examples of what may be said here, for a slot that takes any words. */
export function examples(said: string): TypeValue[] {
  return phrases(said).map((value) => ({ name: { value, synonyms: [] } }));
}
