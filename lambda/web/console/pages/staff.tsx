import { goDone } from '../done';
import { Form } from '../form';
import { stamp } from '../parts';
import type { Answer, Route } from '../route';
import { mayAs } from '../staff';
import type { Visit } from '../visit';

const residents = (count: number): string => `${String(count)} ${count === 1 ? 'resident' : 'residents'}`;

/** Who is signed in, and who looked at lists lately. A session can be ended from here: a lost laptop, somebody who left. */
async function staffPage(visit: Visit): Promise<Answer> {
  const { ports, staff, now } = visit;
  const [sessions, looks] = await Promise.all([
    ports.sessions.of(staff.council, now),
    ports.looks.of({ council: staff.council }, 50),
  ]);
  return {
    kind: 'page',
    title: 'Staff',
    body: (
      <>
        <h2 class="govuk-heading-m">Signed in now</h2>
        <ul class="gn-list govuk-body">
          {sessions.map((session) => (
            <li class="gn-row">
              <span>
                <bdi>{session.staff.name}</bdi> ({session.roles.join(', ')}), since {stamp(session.since)}
              </span>
              {mayAs(staff, ['manager']) ? (
                <Form visit={visit} action="/console/staff/sign-out">
                  <input type="hidden" name="session" value={session.id} />
                  <button type="submit" class="govuk-button govuk-button--secondary">
                    Sign out<span class="govuk-visually-hidden"> {session.staff.name}</span>
                  </button>
                </Form>
              ) : null}
            </li>
          ))}
        </ul>
        <h2 class="govuk-heading-m">Who looked at lists lately</h2>
        <ul class="gn-list govuk-body">
          {looks.map((look) => (
            <li>
              {stamp(look.at)}: <bdi>{look.staff.name}</bdi> ({look.what},{' '}
              {residents(look.shown?.length ?? 0)})
            </li>
          ))}
        </ul>
      </>
    ),
  };
}

async function endSession(visit: Visit): Promise<Answer> {
  await visit.ports.sessions.endOther(visit.fields.text('session'), visit.staff.council);
  return goDone('/console/staff', 'session-ended');
}

export const staffRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/console/staff',
    roles: ['manager', 'auditor'],
    about: 'council',
    handler: staffPage,
  },
  {
    method: 'POST',
    path: '/console/staff/sign-out',
    roles: ['manager'],
    about: 'council',
    handler: endSession,
  },
];
