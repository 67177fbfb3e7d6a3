import type { Home } from '../../../household/home';
import type { Visit } from '../visit';

/**
 * What the home of a council's own number is called, by the newest key; then by the keys that were valid before it, so
 * that a table sent again after a key was changed finds the homes it made.
 */
export const idsOfReference = ({ ports, staff }: Visit, reference: string): string[] =>
  ports.keyed(`import ${staff.council} ${reference}`).map((hash) => `i-${hash.slice(0, 24)}`);

/** The council's home of this number, or of this number of the home itself; null where it has none. */
export async function homeOfReference(visit: Visit, reference: string): Promise<Home | null> {
  const itself = /^[\w-]{1,64}$/u.test(reference) ? [reference] : [];
  for (const id of [...idsOfReference(visit, reference), ...itself]) {
    const home = await visit.ports.look(id);
    if (home?.profile.council === visit.staff.council) return home;
  }
  return null;
}
