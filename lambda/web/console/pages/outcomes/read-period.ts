import type { Paged } from '../../paged';
import type { ClosedSummary } from '../../ports';
import type { Visit } from '../../visit';
import { momentsOf, type Period } from '../period';

/** More than a large council has in a quarter; beyond it the figures say that they are not whole. */
export const mostEpisodes = 5_000;
/** Residents are counted up to here. */
const mostResidents = 50_000;

export interface ReadPeriod {
  closed: ClosedSummary[];
  /** False where there were more than are read. */
  whole: boolean;
  residents: number;
  referrals: { asked: number; settled: number };
}

export async function readPeriod({ ports, staff }: Visit, period: Period): Promise<ReadPeriod> {
  const { begins, ends } = momentsOf(period);
  const { pages } = ports;
  const { council } = staff;
  const within = (at: number): boolean => at >= begins && at < ends;
  const { found, whole } = await newestFirst(
    (after) => pages.closed(council, 1_000, after),
    ({ closedAt }) => closedAt,
    begins,
  );
  const [open, settled] = await Promise.all(
    [false, true].map((each) =>
      newestFirst(
        (after) => pages.referrals(council, each, 1_000, after),
        ({ at }) => at,
        begins,
      ),
    ),
  );
  const asked = [open, settled].map((each) => each?.found.filter(({ at }) => within(at)).length ?? 0);
  return {
    closed: found.filter(({ closedAt }) => within(closedAt)),
    whole,
    residents: await countResidents((after) => pages.residents(council, 1_000, after)),
    referrals: { asked: (asked[0] ?? 0) + (asked[1] ?? 0), settled: asked[1] ?? 0 },
  };
}

/** Pages of what is listed newest first, back to `begins`. */
async function newestFirst<T>(
  read: (after?: string) => Promise<Paged<T>>,
  atOf: (one: T) => number,
  begins: number,
): Promise<{ found: T[]; whole: boolean }> {
  const found: T[] = [];
  let after: string | undefined;
  do {
    const page = await read(after);
    found.push(...page.found);
    const last = page.found.at(-1);
    after = page.next !== null && last !== undefined && atOf(last) >= begins ? page.next : undefined;
  } while (after !== undefined && found.length < mostEpisodes);
  return { found: found.slice(0, mostEpisodes), whole: after === undefined };
}

async function countResidents(
  read: (after?: string) => Promise<Paged<{ installing: boolean }>>,
): Promise<number> {
  let count = 0;
  let after: string | undefined;
  do {
    const page = await read(after);
    count += page.found.filter(({ installing }) => !installing).length;
    after = page.next ?? undefined;
  } while (after !== undefined && count < mostResidents);
  return count;
}
