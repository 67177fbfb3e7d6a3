import {
  hour,
  minute,
  personOf,
  type ClosedEpisode,
  type Home,
  type MadeVisit,
  type Visit,
} from '../household';
import type { Store } from '../store';

/** A visit of the roster that began so near to this one is this one. */
const near = 2 * hour;

/** Whoever was with her and wrote it down on the page has made a visit; null where nobody did. */
export function madeVisitOf(
  { profile }: Home,
  { id, by, closedAt, report }: ClosedEpisode,
  roster: readonly Visit[],
): MadeVisit | null {
  if (!report || !by.startsWith('carer:')) return null;
  const minutes = report.minutes ?? null;
  const at = closedAt - (minutes ?? 0) * minute;
  const away = (visit: Visit): number => Math.abs(visit.at - at);
  const [planned] = roster
    .filter((visit) => !visit.wholeDay && away(visit) <= near)
    .sort((one, other) => away(one) - away(other));
  return {
    id: `page-${id}`,
    provider: personOf(profile, by as `carer:${string}`)?.name ?? 'somebody since removed',
    planned: planned ? { at: planned.at, minutes: (planned.until - planned.at) / minute } : null,
    made: { at, minutes },
    cost: report.cost ?? null,
    note: report.note ?? null,
    from: 'carers-page',
  };
}

export async function keepMadeVisit(
  home: Home,
  episode: ClosedEpisode,
  { madeVisits, diaries }: Pick<Store, 'madeVisits' | 'diaries'>,
): Promise<void> {
  if (!episode.report) return;
  const { id, council, rules } = home.profile;
  const visit = madeVisitOf(home, episode, (await diaries.of(id)).visits?.known ?? []);
  if (visit) await madeVisits.keep(id, council, [visit], rules?.retention);
}
