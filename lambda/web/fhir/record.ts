import type { Home } from '../../household/home';
import type { JournalLine } from '../../household/journal';
import { needsOf, type KindName, type ResidentRecord } from './everything';
import type { FhirPorts } from './ports';

const linesAtOnce = 1_000;

/**
 * What is kept of a resident, as far as these kinds need it. Null for who is not there and for another council's: nobody
 * learns which. The look is written down as staff's are, before anything is shown.
 */
export async function recordOf(
  ports: FhirPorts,
  { council, name, id }: { council: string; name: string; id: string },
  household: string,
  { names, what }: { names: readonly KindName[]; what: string },
): Promise<ResidentRecord | null> {
  const home = /^[\w-]{1,64}$/u.test(household) ? await ports.look(household) : null;
  if (home?.profile.council !== council) return null;
  const staff = { id: `system:${id}`, name };
  const look = { at: ports.clock.now(), staff, roles: [], what: `FHIR ${what}` };
  await ports.looks.keep({ household }, look, home.profile.rules?.retention);
  const needs = needsOf(names);
  const [closed, journal, checkIns] = await Promise.all([
    needs.has('closed') ? ports.closedEpisodesOf(household) : [],
    needs.has('journal') ? journalOf(ports, home) : [],
    needs.has('checkIns') ? ports.checkIns(household) : [],
  ]);
  return { home, closed, journal, checkIns };
}

/** What is stored, and what waits in the state to be. */
async function journalOf({ histories }: FhirPorts, { profile, state }: Home): Promise<JournalLine[]> {
  const lines = new Map<number, JournalLine>();
  let after: string | undefined;
  do {
    const page = await histories.journal(profile.id, linesAtOnce, after);
    for (const line of page.lines) lines.set(line.seq, line);
    after = page.next ?? undefined;
  } while (after !== undefined);
  for (const line of state.journal) lines.set(line.seq, line);
  return [...lines.values()];
}
