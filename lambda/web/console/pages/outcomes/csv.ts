import { stringify } from 'csv-stringify/sync';
import { DateTime } from 'luxon';
import type { ClosedSummary } from '../../ports';
import { councilZone } from '../period';

const head = [
  'household', 'opened', 'closed', 'outcome', 'reasons', 'ended_by', 'people_told', 'seconds_to_first_text',
  'seconds_to_acknowledgement', 'seconds_to_seen', 'minutes_spent', 'cost_pounds', 'ambulance_avoided',
]; // prettier-ignore

const iso = (at: number): string => DateTime.fromMillis(at, { zone: councilZone }).toISO() ?? '';
const seconds = (milliseconds: number | null): number | '' =>
  milliseconds === null ? '' : Math.round(milliseconds / 1_000);

/** A line for each worry, without names: a table that is passed on should not carry them. */
export function outcomesCsv(closed: readonly ClosedSummary[]): string {
  const lines = closed.map((each) => [
    each.household,
    iso(each.openedAt),
    iso(each.closedAt),
    each.outcome,
    each.reasons.join(' '),
    each.by,
    each.told,
    seconds(each.firstText),
    seconds(each.acknowledged),
    seconds(each.seen),
    each.minutes ?? '',
    each.cost === null ? '' : (each.cost / 100).toFixed(2),
    each.ambulanceAvoided === null ? '' : each.ambulanceAvoided ? 'yes' : 'no',
  ]);
  return stringify([head, ...lines], { escape_formulas: true });
}
