import { stringify } from 'csv-stringify/sync';
import type { Child } from 'hono/jsx';
import { DateTime } from 'luxon';
import { momentOfVisit, type MadeVisit } from '../../../household/facts/made-visit';
import { pounds } from '../../../words/money';
import { Said } from '../../frame';
import { afterOf, counted, Link, More, stamp } from '../parts';
import type { Answer, Route, Shown } from '../route';
import type { Visit } from '../visit';
import { councilZone, momentsOf, PeriodForm, periodOf, type Period } from './period';
import { Table } from './table';

const path = '/console/visits';
const pageOf = 200;
/** The file has all of a period, up to here. */
const mostInFile = 50_000;
/** Longer than a quarter is asked for in parts. */
const length = { usual: 7, most: 92 };

function visitsIn({ ports, staff }: Visit, period: Period, after?: string) {
  const { begins, ends } = momentsOf(period);
  return ports.madeVisits.ofCouncil(staff.council, begins, ends, pageOf, after);
}

async function allVisitsIn(visit: Visit, period: Period) {
  const found: { household: string; visit: MadeVisit }[] = [];
  let after: string | undefined;
  do {
    const page = await visitsIn(visit, period, after);
    found.push(...page.found);
    after = page.next ?? undefined;
  } while (after !== undefined && found.length < mostInFile);
  return found;
}

const shownOf = (found: readonly { household: string }[]): Shown => ({
  what: 'visits',
  households: found.map(({ household }) => household),
});

const time = (part: MadeVisit['made']): string => (part === null ? '' : stamp(part.at));
const minutes = (part: MadeVisit['made']): string => String(part?.minutes ?? '');

const cellsOf = ({ household, visit }: { household: string; visit: MadeVisit }): Child[] => [
  <Link to={`/console/residents/${household}`} says={visit.provider} />,
  time(visit.planned),
  minutes(visit.planned),
  visit.made === null ? 'not made' : time(visit.made),
  minutes(visit.made),
  visit.cost === null ? '' : pounds(visit.cost),
  <Said of={visit.note ?? ''} />,
];

const heads = ['Provider', 'Planned', 'Minutes', 'Made', 'Minutes', 'Cost', 'Note'];

/** Providers' visits as they were planned and made. */
async function visits(visit: Visit): Promise<Answer> {
  const period = periodOf(visit, length);
  const { found, next } = await visitsIn(visit, period, afterOf(visit.query));
  const made = found.filter((each) => each.visit.made !== null);
  const cost = found.reduce((sum, each) => sum + (each.visit.cost ?? 0), 0);
  const spent = made.reduce((sum, each) => sum + (each.visit.made?.minutes ?? 0), 0);
  const asked = new URLSearchParams({ ...period }).toString();
  return {
    kind: 'page',
    title: 'Visits',
    shown: shownOf(found),
    body: (
      <>
        <PeriodForm path={path} period={period} />
        <p class="govuk-body">
          {found.length === 0
            ? 'No visit of this time is known.'
            : `${counted(found.length, 'visit')}, ${String(made.length)} of them made, in ${counted(spent, 'minute')}, for ${pounds(cost)} as far as providers say.`}
        </p>
        {next === null ? null : (
          <p class="govuk-body">
            These are the visits of this page; there are more on the next, and the file has them all.
          </p>
        )}
        {found.length === 0 ? null : (
          <Table caption="Planned and made" head={heads} rows={found.map(cellsOf)} />
        )}
        <More path={path} next={next} query={visit.query} />
        <p class="govuk-hint">
          From the pages on which carers write down their visits, and from providers’ tables that were
          imported.
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={`${path}.csv?${asked}`}>
            The same as CSV, a line for each visit
          </a>
        </p>
      </>
    ),
  };
}

async function csv(visit: Visit): Promise<Answer> {
  const period = periodOf(visit, length);
  const iso = (at: number | undefined): string =>
    at === undefined
      ? ''
      : (DateTime.fromMillis(at, { zone: councilZone }).toISO({ suppressMilliseconds: true }) ?? '');
  const found = await allVisitsIn(visit, period);
  const lines = found
    .sort((one, other) => momentOfVisit(one.visit) - momentOfVisit(other.visit))
    .map(({ household, visit: { provider, planned, made, cost, from, note } }) => [
      household,
      provider,
      iso(planned?.at),
      planned?.minutes ?? '',
      iso(made?.at),
      made?.minutes ?? '',
      cost === null ? '' : (cost / 100).toFixed(2),
      from,
      note ?? '',
    ]);
  const head = [
    'household', 'provider', 'planned_start', 'planned_minutes', 'actual_start', 'actual_minutes', 'cost', 'from', 'note',
  ]; // prettier-ignore
  const text = stringify([head, ...lines], { escape_formulas: true });
  return {
    kind: 'file',
    name: `visits-${period.from}-${period.to}.csv`,
    type: 'text/csv; charset=utf-8',
    text,
    shown: shownOf(found),
  };
}

const roles = ['practitioner', 'manager', 'auditor'] as const;

export const visitsRoutes: readonly Route[] = [
  { method: 'GET', path, roles, about: 'council', handler: visits },
  { method: 'GET', path: `${path}.csv`, roles, about: 'council', handler: csv },
];
