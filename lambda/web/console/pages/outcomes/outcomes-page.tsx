import type { Child } from 'hono/jsx';
import type { Spread } from '../../../../household/response-times';
import { outcomeNames } from '../../../../words/console';
import { pounds } from '../../../../words/money';
import { counted } from '../../parts';
import type { Answer, Route } from '../../route';
import type { Visit } from '../../visit';
import { outcomesCsv } from './csv';
import { figuresOfPeriod, type Figures } from './figures';
import { Table } from '../table';
import { daysOf, PeriodForm, periodOf } from '../period';
import { mostEpisodes, readPeriod, type ReadPeriod } from './read-period';

/** How a figure was come by, printed beneath it. */
const Method = ({ children }: { children?: Child }) => <p class="govuk-hint">{children}</p>;

const took = (milliseconds: number | null): string => {
  if (milliseconds === null) return 'none';
  const seconds = Math.round(milliseconds / 1_000);
  return seconds < 120 ? `${String(seconds)} s` : `${String(Math.round(seconds / 60))} min`;
};
const share = (value: number | null): string => (value === null ? 'none' : `${(value * 100).toFixed(0)}%`);

const spreadRow = (name: string, { count, median, p90, p95, within }: Spread) => [
  name,
  String(count),
  took(median),
  took(p90),
  took(p95),
  within.map(({ bound, share: part }) => `${share(part)} in ${took(bound)}`).join(', '),
];

function Response({ response, told, acknowledged }: Figures) {
  return (
    <>
      <Table
        caption="How fast people were told, answered and came"
        head={['From the first sign of a worry', 'Worries', 'Half within', '9 in 10', '95 in 100', 'Of all']}
        rows={[
          spreadRow('The first text was taken by the network', response.firstText),
          spreadRow('Somebody said that they are going', response.acknowledged),
          spreadRow('Seen or spoken to by a person', response.seen),
        ]}
      />
      <Method>
        Measured from the moment a worry was opened, over the {counted(told, 'worry', 'worries')} of which
        somebody was told; nearest-rank percentiles of those in which it happened. What never happened counts
        as late in the last column. In {acknowledged} of {told} somebody said that they are going. A text
        answered by a carer is not a telecare call answered: these are not TSA response times.
      </Method>
    </>
  );
}

function Ends({ byOutcome, total }: Figures) {
  return (
    <>
      <Table
        caption="How worries ended"
        head={['Outcome', 'Number']}
        rows={byOutcome.map(([outcome, number]) => [outcomeNames[outcome], String(number)])}
      />
      <Method>
        Counted: every worry that ended in this period, by what was chosen when it was closed. {total} in all.
      </Method>
    </>
  );
}

function Rest({ figures, read, days }: { figures: Figures; read: ReadPeriod; days: number }) {
  const { falseAlerts, falseAlertsPerResidentMonth, ambulancesAvoided, recorded } = figures;
  const { residents, referrals } = read;
  return (
    <>
      <Table
        caption="What it cost and what it spared"
        head={['What', 'Figure']}
        rows={[
          [
            'False alerts per resident and month',
            falseAlertsPerResidentMonth === null ? 'none' : falseAlertsPerResidentMonth.toFixed(2),
          ],
          [
            'Residents asked to be called by the council',
            `${String(referrals.asked)}, ${String(referrals.settled)} dealt with`,
          ],
          [
            'Ambulance trips avoided, as staff judged',
            `${String(ambulancesAvoided.avoided)} of ${String(ambulancesAvoided.judged)} judged`,
          ],
          [
            'Minutes spent, as recorded',
            `${String(recorded.minutes)} in ${counted(recorded.minutesOf, 'worry', 'worries')}`,
          ],
          [
            'Costs, as recorded',
            `${pounds(recorded.cost)} in ${counted(recorded.costOf, 'worry', 'worries')}`,
          ],
        ]}
      />
      <Method>
        A false alert is a worry that the service raised by itself, of which somebody was told, and all was
        well: {falseAlerts} in {days} days, over {counted(residents, 'resident')} of now. Ambulance trips:
        answered by staff when they closed a worry, of those in which they answered. Minutes and costs: what
        carers, providers and staff wrote down when they ended a worry; nothing is estimated for the others.
      </Method>
    </>
  );
}

async function page(visit: Visit): Promise<Answer> {
  const period = periodOf(visit);
  const days = daysOf(period);
  const read = await readPeriod(visit, period);
  const figures = figuresOfPeriod(read, days);
  const asked = new URLSearchParams({ ...period }).toString();
  return {
    kind: 'page',
    title: 'Outcomes',
    body: (
      <>
        <PeriodForm path={visit.path} period={period} />
        {read.whole ? null : (
          <p class="govuk-body">There are more than {mostEpisodes}: choose a shorter period.</p>
        )}
        {figures.total === 0 ? (
          <p class="govuk-body">No worry ended in this period.</p>
        ) : (
          <>
            <Response {...figures} />
            <Ends {...figures} />
            <Rest figures={figures} read={read} days={days} />
          </>
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

async function csv(visit: Visit): Promise<Answer> {
  const period = periodOf(visit);
  const { closed } = await readPeriod(visit, period);
  return {
    kind: 'file',
    name: `outcomes-${period.from}-${period.to}.csv`,
    type: 'text/csv; charset=utf-8',
    text: outcomesCsv(closed),
  };
}

const roles = ['practitioner', 'manager', 'auditor'] as const;

export const outcomesRoutes: readonly Route[] = [
  { method: 'GET', path: '/console/outcomes', roles, about: 'council', handler: page },
  { method: 'GET', path: '/console/outcomes.csv', roles, about: 'council', handler: csv },
];
