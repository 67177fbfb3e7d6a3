import { stringify } from 'csv-stringify/sync';
import { DateTime } from 'luxon';
import type { Outcome } from '../../../household/episode';
import { outcomeNames } from '../../../words/console';
import { Button, Field } from '../form';
import type { ClosedSummary } from '../ports';
import { Scroll } from '../parts';
import type { Answer, Route } from '../route';
import type { Visit } from '../visit';
import { countedOf, type Counted } from './outcome-figures';

/** More than a large council has in a quarter; beyond it the figures say that they are not whole. */
const mostEpisodes = 5_000;
const zone = 'Europe/London';

interface Period {
  from: string;
  to: string;
}

function periodOf({ query, now }: Visit): Period {
  const today = DateTime.fromMillis(now, { zone });
  const date = (name: string, otherwise: DateTime): string => {
    const typed = query.get(name) ?? '';
    return /^\d{4}-\d{2}-\d{2}$/u.test(typed) ? typed : otherwise.toFormat('yyyy-MM-dd');
  };
  return { from: date('from', today.minus({ days: 27 })), to: date('to', today) };
}

async function closedIn(
  visit: Visit,
  { from, to }: Period,
): Promise<{ closed: ClosedSummary[]; whole: boolean }> {
  const begins = DateTime.fromISO(from, { zone }).toMillis();
  const ends = DateTime.fromISO(to, { zone }).plus({ days: 1 }).toMillis();
  const closed: ClosedSummary[] = [];
  let after: string | undefined;
  do {
    const page = await visit.ports.pages.closed(visit.staff.council, 1_000, after);
    closed.push(...page.found.filter(({ closedAt }) => closedAt >= begins && closedAt < ends));
    const last = page.found.at(-1);
    after = page.next !== null && (last?.closedAt ?? 0) >= begins ? page.next : undefined;
  } while (after !== undefined && closed.length < mostEpisodes);
  return { closed: closed.slice(0, mostEpisodes), whole: after === undefined };
}

const minutes = (value: number | null): string => (value === null ? 'none' : `${value.toFixed(0)} minutes`);

function Figures({ counted }: { counted: Counted }) {
  const { total, byOutcome, open } = counted;
  return (
    <>
      <Scroll label="How worries ended">
        <table class="govuk-table">
          <caption class="govuk-table__caption govuk-table__caption--m">How worries ended</caption>
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              <th scope="col" class="govuk-table__header">
                Outcome
              </th>
              <th scope="col" class="govuk-table__header govuk-table__header--numeric">
                Number
              </th>
            </tr>
          </thead>
          <tbody class="govuk-table__body">
            {byOutcome.map(([outcome, number]) => (
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                  {outcomeNames[outcome as Outcome]}
                </th>
                <td class="govuk-table__cell govuk-table__cell--numeric">{number}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p class="govuk-hint">
        Counted: every worry that ended in this period, by what was chosen when it was closed. {total} in all.
      </p>
      <h2 class="govuk-heading-m">From the first sign of a worry to its end</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>half within {minutes(open.half)}</li>
        <li>nine in ten within {minutes(open.ninety)}</li>
        <li>the longest {minutes(open.longest)}</li>
      </ul>
      <p class="govuk-hint">
        Measured: from the moment a worry was opened until somebody or a sign of life ended it; nearest-rank
        percentiles. A text answered by a carer is not a telecare call answered, and these figures are not TSA
        response times.
      </p>
    </>
  );
}

async function outcomesPage(visit: Visit): Promise<Answer> {
  const period = periodOf(visit);
  const { closed, whole } = await closedIn(visit, period);
  const asked = new URLSearchParams({ ...period }).toString();
  return {
    kind: 'page',
    title: 'Outcomes',
    body: (
      <>
        <form method="get" action={visit.path}>
          <div class="gn-row">
            <Field name="from" label="From" type="date" width={10} value={period.from} />
            <Field name="to" label="To" type="date" width={10} value={period.to} />
          </div>
          <Button says="Show" kind="secondary" />
        </form>
        {whole ? null : (
          <p class="govuk-body">There are more than {mostEpisodes}: choose a shorter period.</p>
        )}
        {closed.length === 0 ? (
          <p class="govuk-body">No worry ended in this period.</p>
        ) : (
          <Figures counted={countedOf(closed)} />
        )}
        <p class="govuk-body">
          <a class="govuk-link" href={`/console/outcomes.csv?${asked}`}>
            The same as CSV, a line for each worry
          </a>
        </p>
      </>
    ),
  };
}

/** A line for each worry, without names: a table that is passed on should not carry them. */
async function csv(visit: Visit): Promise<Answer> {
  const period = periodOf(visit);
  const { closed } = await closedIn(visit, period);
  const iso = (at: number): string => DateTime.fromMillis(at, { zone }).toISO() ?? '';
  const lines = closed.map(({ household, openedAt, closedAt, outcome }) => [
    household,
    iso(openedAt),
    iso(closedAt),
    outcome,
  ]);
  const text = stringify([['household', 'opened', 'closed', 'outcome'], ...lines], { escape_formulas: true });
  return {
    kind: 'file',
    name: `outcomes-${period.from}-${period.to}.csv`,
    type: 'text/csv; charset=utf-8',
    text,
  };
}

const roles = ['practitioner', 'manager', 'auditor'] as const;

export const outcomesRoutes: readonly Route[] = [
  { method: 'GET', path: '/console/outcomes', roles, about: 'council', handler: outcomesPage },
  { method: 'GET', path: '/console/outcomes.csv', roles, about: 'council', handler: csv },
];
