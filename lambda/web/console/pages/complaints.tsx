import { asName } from '../../../words/pages';
import { afterOf, Link, More, stamp, Tag } from '../parts';
import type { Answer, Route } from '../route';
import { mayAs } from '../staff';
import type { Visit } from '../visit';
import { feedbackRoles } from './feedback';

const path = '/console/feedback';
const pageOf = 50;
const zone = 'Europe/London';

/** What residents and families have said and nobody has answered, due first. */
async function complaints(visit: Visit): Promise<Answer> {
  const { ports, staff, query, now } = visit;
  const answers = mayAs(staff, feedbackRoles);
  const { found, next } = await ports.feedback.open(staff.council, pageOf, afterOf(query));
  return {
    kind: 'page',
    title: 'Feedback and complaints',
    shown: { what: 'feedback', households: found.map(({ household }) => household) },
    body: (
      <>
        <p class="govuk-body">
          Waiting for an answer, which is due within 30 days.{' '}
          {answers ? 'To take something down, open the resident’s page and choose Feedback.' : ''}
        </p>
        {found.length === 0 ? <p class="govuk-body">Nothing waits.</p> : null}
        <ul class="gn-list govuk-body">
          {found.map(({ household, resident, kind, at, dueAt }) => (
            <li>
              <Link
                to={`/console/residents/${household}${answers ? '/feedback' : ''}`}
                says={asName(resident)}
              />
              : {kind} of {stamp(at, zone)}, due {stamp(dueAt, zone)}{' '}
              {dueAt < now ? <Tag says="Overdue" colour="red" /> : null}
            </li>
          ))}
        </ul>
        <More path={path} next={next} query={query} />
      </>
    ),
  };
}

export const complaintsRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    roles: ['practitioner', 'manager', 'auditor'],
    about: 'council',
    handler: complaints,
  },
];
