import { asName } from '../../../words/pages';
import { Button, Field } from '../form';
import type { Listed } from '../ports';
import { afterOf, Link, More, Tag } from '../parts';
import { editors, everybody, type Answer, type Route } from '../route';
import { mayAs } from '../staff';
import type { Visit } from '../visit';

const pageOf = 50;

/** A page of everybody by surname, or of those whose name begins as typed. */
async function residents(visit: Visit): Promise<Answer> {
  const { ports, staff, query, path } = visit;
  const typed = (query.get('name') ?? '').trim().slice(0, 80);
  const after = afterOf(query);
  const { found, next } =
    typed === ''
      ? await ports.pages.residents(staff.council, pageOf, after)
      : await ports.pages.named(staff.council, typed, pageOf, after);
  return {
    kind: 'page',
    title: 'Residents',
    shown: { what: 'residents', households: found.map(({ household }) => household) },
    body: (
      <>
        {mayAs(staff, editors) ? (
          <a href="/console/enrol" role="button" class="govuk-button govuk-button--secondary">
            Enrol a resident
          </a>
        ) : null}
        <form method="get" action={path} role="search">
          <Field
            name="name"
            label="Search by name"
            hint="First name or surname, or how it begins."
            type="search"
            value={typed}
          />
          <Button says="Search" />
        </form>
        <h2 class="govuk-heading-m">{typed === '' ? 'Everybody, by surname' : 'Found'}</h2>
        {found.length === 0 ? <p class="govuk-body">Nobody of that name.</p> : null}
        <ul class="gn-list govuk-body">
          {found.map((resident) => (
            <li>
              <Link to={`/console/residents/${resident.household}`} says={asName(resident.resident)} />{' '}
              {isInstalling(resident) ? <Tag says="Installing" colour="yellow" /> : null}
            </li>
          ))}
        </ul>
        <More path={path} next={next} query={query} />
      </>
    ),
  };
}

const isInstalling = (listed: Listed & { installing?: boolean }): boolean => listed.installing === true;

export const residentsRoutes: readonly Route[] = [
  { method: 'GET', path: '/console/residents', roles: everybody, about: 'council', handler: residents },
];
