import { stringify } from 'csv-stringify/sync';
import { DateTime } from 'luxon';
import { momentOfVisit, type MadeVisit } from '../../../household/facts/made-visit';
import { Said } from '../../frame';
import { Button, Field } from '../form';
import { Link, Scroll, stamp } from '../parts';
import type { Answer, Route } from '../route';
import type { Visit } from '../visit';

const zone = 'Europe/London';
const path = '/console/visits';
/** What a page shows; the file has them all. */
const mostShown = 500;
/** Longer than a quarter is asked for in parts. */
const mostDays = 92;

interface Period {
  from: string;
  to: string;
}

function periodOf({ query, now }: Visit): Period {
  const today = DateTime.fromMillis(now, { zone });
  const date = (name: string, otherwise: DateTime): DateTime => {
    const typed = DateTime.fromFormat(query.get(name) ?? '', 'yyyy-MM-dd', { zone });
    return typed.isValid ? typed : otherwise;
  };
  const to = date('to', today);
  const from = DateTime.max(date('from', to.minus({ days: 6 })), to.minus({ days: mostDays }));
  return { from: from.toFormat('yyyy-MM-dd'), to: to.toFormat('yyyy-MM-dd') };
}

async function visitsIn(visit: Visit, { from, to }: Period) {
  const { ports, staff, now } = visit;
  const begins = DateTime.fromISO(from, { zone }).toMillis();
  const ends = DateTime.fromISO(to, { zone }).plus({ days: 1 }).toMillis();
  const found = await ports.madeVisits.ofCouncil(staff.council, begins, ends);
  const shown = [...new Set(found.map(({ household }) => household))].slice(0, mostShown);
  const look = { at: now, staff: staff.member, roles: staff.roles, what: 'visits', shown };
  if (shown.length > 0) await ports.looks.keep({ council: staff.council }, look);
  return found;
}

const time = (part: MadeVisit['made']): string => (part === null ? '' : stamp(part.at, zone));
const minutes = (part: MadeVisit['made']): string => String(part?.minutes ?? '');
const pounds = (pence: number | null): string => (pence === null ? '' : `£${(pence / 100).toFixed(2)}`);

function Row({ household, visit }: { household: string; visit: MadeVisit }) {
  const cells = [
    time(visit.planned),
    minutes(visit.planned),
    visit.made === null ? 'not made' : time(visit.made),
    minutes(visit.made),
    pounds(visit.cost),
    visit.note ?? '',
  ];
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        <Link to={`/console/residents/${household}`} says={visit.provider} />
      </th>
      {cells.map((cell) => (
        <td class="govuk-table__cell">
          <Said of={cell} />
        </td>
      ))}
    </tr>
  );
}

const heads = ['Provider', 'Planned', 'Minutes', 'Made', 'Minutes', 'Cost', 'Note'];

/** Providers' visits as they were planned and made. */
async function visits(visit: Visit): Promise<Answer> {
  const period = periodOf(visit);
  const found = await visitsIn(visit, period);
  const made = found.filter((each) => each.visit.made !== null);
  const cost = found.reduce((sum, each) => sum + (each.visit.cost ?? 0), 0);
  const spent = made.reduce((sum, each) => sum + (each.visit.made?.minutes ?? 0), 0);
  const asked = new URLSearchParams({ ...period }).toString();
  return {
    kind: 'page',
    title: 'Visits',
    wide: true,
    body: (
      <>
        <form method="get" action={path}>
          <div class="gn-row">
            <Field name="from" label="From" type="date" width={10} value={period.from} />
            <Field name="to" label="To" type="date" width={10} value={period.to} />
          </div>
          <Button says="Show" kind="secondary" />
        </form>
        <p class="govuk-body">
          {found.length} visits, {made.length} of them made, in {spent} minutes, for {pounds(cost)} as far as
          providers say.
        </p>
        {found.length > mostShown ? <p class="govuk-body">The first {mostShown} are shown.</p> : null}
        <Scroll label="Visits">
          <table class="govuk-table">
            <caption class="govuk-table__caption govuk-table__caption--m">Planned and made</caption>
            <thead class="govuk-table__head">
              <tr class="govuk-table__row">
                {heads.map((head) => (
                  <th scope="col" class="govuk-table__header">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody class="govuk-table__body">{found.slice(0, mostShown).map((each) => Row(each))}</tbody>
          </table>
        </Scroll>
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
  const period = periodOf(visit);
  const iso = (at: number | undefined): string =>
    at === undefined ? '' : (DateTime.fromMillis(at, { zone }).toISO({ suppressMilliseconds: true }) ?? '');
  const found = await visitsIn(visit, period);
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
  };
}

const roles = ['practitioner', 'manager', 'auditor'] as const;

export const visitsRoutes: readonly Route[] = [
  { method: 'GET', path, roles, about: 'council', handler: visits },
  { method: 'GET', path: `${path}.csv`, roles, about: 'council', handler: csv },
];
