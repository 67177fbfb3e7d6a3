import type { Profile } from '../household/profile';
import { bodyOf, item } from './item';
import { councilPartition, namePrefix, nameKey } from './keys';
import { plainName, waysToName } from './names';
import type { Cursor, Row, Rows } from './rows';
import type { ItemKind } from './schema';

/** A resident as lists show them. */
export interface Listed {
  household: string;
  resident: string;
}

const nameKind: ItemKind<Listed> = { name: 'name', upcasters: [], fields: ['household', 'resident'] };

/** Projections of a profile: written again with every edit, they do no harm. */
export const nameRows = ({ id, council, resident }: Profile): Row[] =>
  waysToName(resident.fullName).map((way) =>
    item(nameKind, nameKey(council, way, id), { household: id, resident: resident.fullName }),
  );

/** Takes away the rows by which the old name was found and the new one is not. */
export async function dropOldNames(rows: Rows, before: Profile, now: Profile | null): Promise<void> {
  const kept = new Set((now ? nameRows(now) : []).map(({ sk }) => sk));
  for (const { pk, sk } of nameRows(before)) if (!kept.has(sk)) await rows.remove({ pk, sk });
}

/** A page of residents whose name begins so, at any of its words. One query. */
export async function findNames(
  rows: Rows,
  council: string,
  typed: string,
  limit: number,
  after?: Cursor,
): Promise<{ found: Listed[]; next: Cursor | null }> {
  const prefix = namePrefix + plainName(typed).slice(0, 80);
  const page = await rows.query({ pk: councilPartition(council), prefix, limit, after });
  const found = page.rows.map((row) => bodyOf(nameKind, row));
  const once = [...new Map(found.map((each) => [each.household, each])).values()];
  return { found: once, next: page.next };
}
