import type { Profile } from '../../../household/profile';
import { rulesFor } from '../../../household/council/settings';
import { newHome } from '../../../household/new-home';
import { Button, Choice, Field, Form, statusOf, WrongSummary, type Wrong } from '../form';
import { columns, readResidents, type BadRow, type ReadResident } from '../import/read-residents';
import type { Answer, Route } from '../route';
import type { Visit } from '../visit';

const path = '/console/import';
/** Ten thousand rows with three carers each fit. */
const mostBytes = 4_000_000;
/** So many homes are written side by side. */
const abreast = 20;
const mostShown = 500;

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
    </>
  );
}

function page(
  visit: Visit,
  {
    wrong = {},
    said = null,
    bad = [],
  }: { wrong?: Wrong; said?: string | null; bad?: readonly BadRow[] } = {},
): Answer {
  return {
    kind: 'page',
    title: 'Import residents',
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
          A CSV file with the columns <code>{columns.join(', ')}</code>. <code>reference</code> is the
          council’s own number for the person: taken twice, it is still one home. Everybody who is imported is
          being set up: nothing is watched or promised before a home is made live.
        </p>
        <Form visit={visit} action={path} upload>
          <Field name="table" label="CSV file" type="file" wrong={wrong['table']} />
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

function homeOf(visit: Visit, resident: ReadResident, rules: ReturnType<typeof rulesFor>) {
  const { ports, staff, now } = visit;
  const id = `i-${ports.keyed(`import ${staff.council} ${resident.reference}`)[0]?.slice(0, 24) ?? ''}`;
  const profile: Profile = {
    schema: 1,
    id,
    council: staff.council,
    version: 1,
    zone: 'Europe/London',
    locale: 'en-GB',
    resident: { firstName: resident.called, fullName: resident.full, phone: resident.phone },
    carers: resident.carers.map(({ name, phone }, place) => ({
      id: `c-${String(place + 1)}`,
      name,
      phone,
      waitMinutes: null,
      hours: null,
      holidays: [],
      notToBeTold: false,
    })),
    duty: { ...resident.duty, waitMinutes: null },
    plugs: [],
    promise: null,
    alertsPerMonth: 0.5,
    ...rules,
    installing: { since: now, ticks: {} },
    edits: [{ version: 1, by: staff.member, what: 'nothing yet: imported from a table', why: '' }],
  };
  return newHome(profile, { routine: null, carers: null, reminders: null }, now);
}

async function take(visit: Visit, residents: readonly ReadResident[]): Promise<number> {
  const rules = rulesFor((await visit.ports.settings.load(visit.staff.council)).settings);
  let made = 0;
  for (let at = 0; at < residents.length; at += abreast) {
    const some = residents.slice(at, at + abreast);
    const taken = await Promise.all(
      some.map((resident) => visit.ports.createHome(homeOf(visit, resident, rules))),
    );
    made += taken.filter(Boolean).length;
  }
  return made;
}

async function imported(visit: Visit): Promise<Answer> {
  const text = await visit.fields.file('table');
  if (text === null) return page(visit, { wrong: { table: 'Choose a CSV file' } });
  const read = readResidents(text, (typed) => visit.ports.readPhone(typed));
  if (read.kind === 'refused') return page(visit, { wrong: { table: read.why } });
  const { good, bad } = read;
  const count = `${String(good.length)} rows are right, ${String(bad.length)} are not.`;
  if (visit.fields.text('how') !== 'take')
    return page(visit, { said: `${count} Nothing has been taken in.`, bad });
  const made = await take(visit, good);
  const known = good.length - made;
  const again = known === 0 ? '' : ` ${String(known)} were here already and are left as they are.`;
  return page(visit, { said: `${count} ${String(made)} residents are enrolled.${again}`, bad });
}

export const importRoutes: readonly Route[] = [
  { method: 'GET', path, roles: ['manager'], about: 'council', handler: (visit) => page(visit) },
  { method: 'POST', path, roles: ['manager'], about: 'council', mostBytes, handler: imported },
];
