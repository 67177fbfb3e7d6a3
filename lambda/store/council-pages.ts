import type { EpisodeFigures } from '../household/episode-figures';
import type { OpenWorry } from '../household/open-worry';
import { closedPrefix } from './closed-episodes';
import { forgottenPrefix, householdPrefix, openPrefix } from './home-items';
import { householdOf } from './keys';
import { findNames, type Listed } from './name-rows';
import { needsPrefix, type NeedSummary } from './needs-list';
import { openPrefix as openReferralPrefix, settledPrefix } from './referrals';
import type { Cursor, IndexQuestion, Row, Rows } from './rows';

export interface Paged<T> {
  found: T[];
  /** Where the next page begins; null on the last. */
  next: Cursor | null;
}

/** An ended episode as lists count it. */
export interface ClosedSummary extends EpisodeFigures {
  household: string;
  closedAt: number;
}

/** A council's lists, a page and a query each; they may lag some seconds behind the homes. */
export interface CouncilPages {
  /** Most pressing first, then longest open. */
  open(council: string, limit: number, after?: Cursor): Promise<Paged<OpenWorry>>;
  /** By surname. */
  residents(council: string, limit: number, after?: Cursor): Promise<Paged<Listed & { installing: boolean }>>;
  /** Whose name begins so, at any of its words. */
  named(council: string, typed: string, limit: number, after?: Cursor): Promise<Paged<Listed>>;
  /** Who may need us before they ask, the weightiest first. */
  needs(council: string, limit: number, after?: Cursor): Promise<Paged<{ household: string } & NeedSummary>>;
  /** Newest first: those that nobody has dealt with, or those that somebody has. */
  referrals(council: string, settled: boolean, limit: number, after?: Cursor): Promise<Paged<{ at: number }>>;
  /** Newest first. */
  closed(council: string, limit: number, after?: Cursor): Promise<Paged<ClosedSummary>>;
  /** Who asked to be forgotten, longest ago first, as long as staff have not finished it. */
  forgotten(council: string, limit: number, after?: Cursor): Promise<Paged<Listed & { at: number }>>;
}

export function councilPages(rows: Rows): CouncilPages {
  async function page<T>(question: Omit<IndexQuestion, 'index'>, read: (row: Row) => T): Promise<Paged<T>> {
    const { rows: found, next } = await rows.queryIndex({ index: 'council', ...question });
    return { found: found.map(read), next };
  }
  return {
    open: (partition, limit, after) =>
      page({ partition, prefix: openPrefix, limit, after }, (row) => row['summary'] as OpenWorry),
    residents: (partition, limit, after) =>
      page({ partition, prefix: householdPrefix, limit, after }, (row) => {
        const { resident, installing } = row['summary'] as { resident: string; installing?: boolean };
        return { household: householdOf(row), resident, installing: installing === true };
      }),
    named: (council, typed, limit, after) => findNames(rows, council, typed, limit, after),
    forgotten: (partition, limit, after) =>
      page({ partition, prefix: forgottenPrefix, limit, after }, (row) => ({
        household: householdOf(row),
        ...(row['summary'] as { resident: string; at: number }),
      })),
    needs: (partition, limit, after) =>
      page({ partition, prefix: needsPrefix, limit, after }, (row) => ({
        household: householdOf(row),
        ...(row['summary'] as NeedSummary),
      })),
    referrals: (partition, settled, limit, after) =>
      page(
        { partition, prefix: settled ? settledPrefix : openReferralPrefix, newestFirst: true, limit, after },
        (row) => ({ at: Number(String(row['councilSort']).split('#')[2]) }),
      ),
    closed: (partition, limit, after) =>
      page({ partition, prefix: closedPrefix, newestFirst: true, limit, after }, (row) => ({
        household: householdOf(row),
        closedAt: Number(String(row['councilSort']).split('#')[1]),
        ...(row['summary'] as EpisodeFigures),
      })),
  };
}
