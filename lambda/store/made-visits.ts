import type { Instant } from '../household/clock';
import { momentOfVisit, type MadeVisit } from '../household/facts/made-visit';
import { everyRow } from './every-row';
import { bodyOf, item } from './item';
import { householdOf, householdPartition, madeVisitKey, madeVisitPrefix, padded } from './keys';
import type { Cursor, Row, Rows } from './rows';
import type { ItemKind } from './schema';
import { expiresAfter, type Retention } from './settings';

const madeVisitKind: ItemKind<MadeVisit> = {
  name: 'made visit',
  upcasters: [],
  fields: ['id', 'provider', 'from'],
};

/** Providers' visits as they were planned and made, for staff. */
export interface MadeVisits {
  /** Keeping one again replaces it: a provider's later word about it counts. */
  keep(household: string, council: string, visits: readonly MadeVisit[], kept?: Retention): Promise<void>;
  /** Newest first. */
  of(household: string): Promise<MadeVisit[]>;
  /** Of all of a council's homes, within these moments, oldest first; one page. */
  ofCouncil(
    council: string,
    from: Instant,
    until: Instant,
    limit: number,
    after?: Cursor,
  ): Promise<{ found: { household: string; visit: MadeVisit }[]; next: Cursor | null }>;
}

const councilPrefix = 'MADE#';

export function madeVisits(rows: Rows, usual: Retention): MadeVisits {
  const rowOf = (household: string, council: string, visit: MadeVisit, journalDays: number): Row => {
    const at = momentOfVisit(visit);
    return item(madeVisitKind, madeVisitKey(household, visit.id), visit, {
      council,
      councilSort: `${councilPrefix}${padded(at)}#${household}#${visit.id}`,
      summary: visit,
      expiresAt: expiresAfter(at, journalDays),
    });
  };
  return {
    keep: (household, council, visits, { journalDays } = usual) =>
      rows.putAll(visits.map((visit) => rowOf(household, council, visit, journalDays))),
    async of(household) {
      const found = await everyRow(rows, { pk: householdPartition(household), prefix: madeVisitPrefix });
      return found
        .map((row) => bodyOf(madeVisitKind, row))
        .sort((one, other) => momentOfVisit(other) - momentOfVisit(one));
    },
    async ofCouncil(council, from, until, limit, after) {
      const page = await rows.queryIndex({
        index: 'council',
        partition: council,
        // A key goes on after its moment, so what begins at `until` sorts after it.
        between: [councilPrefix + padded(from), councilPrefix + padded(until)],
        limit,
        after,
      });
      const found = page.rows.map((row) => ({
        household: householdOf(row),
        visit: row['summary'] as MadeVisit,
      }));
      return { found, next: page.next };
    },
  };
}
