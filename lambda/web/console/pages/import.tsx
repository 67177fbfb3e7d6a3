import { Button, Choice, Field, Form, statusOf, WrongSummary, type Wrong } from '../form';
import { carerColumns, carerExample, readCarers } from '../import/read-carers';
import { reminderColumns, reminderExample, readReminders } from '../import/read-reminders';
import { residentColumns, residentExample, readResidents } from '../import/read-residents';
import type { BadRow, ReadTable } from '../import/read-table';
import { takeCarers } from '../import/take-carers';
import { takeReminders } from '../import/take-reminders';
import { takeResidents } from '../import/take-residents';
import type { Took } from '../import/took';
import { counted } from '../parts';
import type { Answer, Route } from '../route';
import type { Visit } from '../visit';

const path = '/console/import';
/** Ten thousand rows with three carers each fit. */
const mostBytes = 4_000_000;
const mostShown = 500;

const tables = [
  ['residents', 'Residents', residentColumns, residentExample],
  ['carers', 'Carers of residents who are here', carerColumns, carerExample],
  ['reminders', 'Reminders for residents who are here', reminderColumns, reminderExample],
] as const;

function Bad({ bad }: { bad: readonly BadRow[] }) {
  if (bad.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">Rows that cannot be taken</h2>
      <ul class="govuk-list govuk-list--bullet">
        {bad.slice(0, mostShown).map(({ line, why }) => (
          <li>
            Line {line}: {why.join('; ')}
          </li>
        ))}
      </ul>
      {bad.length > mostShown ? <p class="govuk-body">And {bad.length - mostShown} more.</p> : null}
    </>
  );
}

interface Came {
  wrong?: Wrong;
  said?: string | null;
  bad?: readonly BadRow[];
}

function page(visit: Visit, { wrong = {}, said = null, bad = [] }: Came = {}): Answer {
  return {
    kind: 'page',
    title: 'Import',
    ...statusOf(wrong),
    body: (
      <>
        <WrongSummary wrong={wrong} />
        {said === null ? null : (
          <div class="govuk-inset-text" role="status">
            {said}
          </div>
        )}
        <Bad bad={bad} />
        <p class="govuk-body">
          A CSV file (in Excel: Save as, CSV UTF-8) whose first row names the columns, in any order.{' '}
          <code>reference</code> is the council’s own number for the person: taken twice, it is still one
          home, one carer, one reminder. A table that was broken off half-way can be sent again.
        </p>
        <dl class="govuk-summary-list">
          {tables.map(([, name, columns, example]) => (
            <div class="govuk-summary-list__row">
              <dt class="govuk-summary-list__key">{name}</dt>
              <dd class="govuk-summary-list__value">
                <code>{columns.join(', ')}</code>
                <br />
                For example: <code>{example}</code>
              </dd>
            </div>
          ))}
        </dl>
        <p class="govuk-body">
          Residents who are imported are being set up: nothing is watched or promised before a home is made
          live. Carers are put at the end of the list. Reminders are proposed: each resident is asked.
        </p>
        <Form visit={visit} action={path} upload>
          <Field name="table" label="CSV file" type="file" wrong={wrong['table']} />
          <Choice
            name="kind"
            legend="What is in it?"
            options={tables.map(([kind, name]) => [kind, name] as const)}
            value={visit.fields.text('kind') || 'residents'}
          />
          <Choice
            name="how"
            legend="What should happen?"
            options={[
              ['try', 'Only try: say what is wrong, row by row'],
              ['take', 'Take in all rows that are right'],
            ]}
            value={visit.fields.text('how') || 'try'}
          />
          <Button says="Go on" />
        </Form>
      </>
    ),
  };
}

async function imported(visit: Visit): Promise<Answer> {
  const text = await visit.fields.file('table');
  if (text === null) return page(visit, { wrong: { table: 'Choose a CSV file' } });
  const readPhone = visit.ports.readPhone;
  const only = visit.fields.text('how') === 'take' ? 'take' : 'try';
  switch (visit.fields.text('kind')) {
    case 'carers':
      return told(
        visit,
        readCarers(text, readPhone),
        ['carer is put on a list', 'carers are put on lists'],
        (good) => takeCarers(visit, good, only),
      );
    case 'reminders':
      return told(
        visit,
        readReminders(text, readPhone),
        ['reminder is proposed', 'reminders are proposed'],
        (good) => takeReminders(visit, good, only),
      );
    default:
      return told(
        visit,
        readResidents(text, readPhone),
        ['resident is enrolled', 'residents are enrolled'],
        async (good) =>
          only === 'take' ? takeResidents(visit, good) : { made: good.length, known: 0, bad: [] },
      );
  }
}

async function told<T>(
  visit: Visit,
  read: ReadTable<T>,
  done: readonly [one: string, several: string],
  take: (good: Extract<ReadTable<T>, { kind: 'read' }>['good']) => Promise<Took>,
): Promise<Answer> {
  if (read.kind === 'refused') return page(visit, { wrong: { table: read.why } });
  const { made, known, bad: found } = await take(read.good);
  const bad = [...read.bad, ...found].sort((one, other) => one.line - other.line);
  const right = made + known;
  const count = `${counted(right, 'row is', 'rows are')} right, ${counted(bad.length, 'is', 'are')} not.`;
  if (visit.fields.text('how') !== 'take')
    return page(visit, { said: `${count} Nothing has been taken in.`, bad });
  const again = known === 0 ? '' : ` ${counted(known, 'was', 'were')} here already and not changed.`;
  return page(visit, { said: `${count} ${counted(made, ...done)}.${again}`, bad });
}

export const importRoutes: readonly Route[] = [
  { method: 'GET', path, roles: ['manager'], about: 'council', handler: (visit) => page(visit) },
  { method: 'POST', path, roles: ['manager'], about: 'council', mostBytes, handler: imported },
];
