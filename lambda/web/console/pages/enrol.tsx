import { rulesFor } from '../../../household/council/settings';
import { newHome } from '../../../household/new-home';
import type { Profile } from '../../../household/profile';
import { Button, Form, statusOf, WrongSummary, type Wrong } from '../form';
import { goDone } from '../done';
import { editors, type Answer, type Route } from '../route';
import type { Visit } from '../visit';
import { readWho, WhoFields, whoTyped } from './who-fields';

/** The first step: who. All that follows has a page of its own and can be done in any order, on any day. */
function form(visit: Visit, wrong: Wrong = {}): Answer {
  const typed = whoTyped(visit);
  return {
    kind: 'page',
    title: 'Enrol a resident',
    ...statusOf(wrong),
    body: (
      <>
        <WrongSummary wrong={wrong} />
        <p class="govuk-body">
          First who it is about. Then the console leads you through the rest: people to tell, the Echo, plugs,
          and what it all rests on. Nothing is watched or promised before you say that the home is live.
        </p>
        <Form visit={visit} action="/console/enrol">
          <WhoFields typed={{ ...typed, duty: typed.duty || 'Duty team' }} wrong={wrong} />
          <Button says="Enrol" />
        </Form>
      </>
    ),
  };
}

async function enrol(visit: Visit): Promise<Answer> {
  const { fields, ports, staff, now } = visit;
  const read = readWho(visit);
  if (read.kind === 'wrong') return form(visit, read.wrong);
  // From the form's own number: sent twice, it is one home.
  const id = `h-${ports.keyed(`home of ${staff.member.id} ${fields.once}`)[0]?.slice(0, 24) ?? ''}`;
  const profile: Profile = {
    schema: 1,
    id,
    council: staff.council,
    version: 1,
    zone: 'Europe/London',
    locale: 'en-GB',
    resident: read.resident,
    carers: [],
    duty: { ...read.duty, waitMinutes: null },
    plugs: [],
    promise: null,
    alertsPerMonth: 0.5,
    ...rulesFor((await ports.settings.load(staff.council)).settings),
    installing: { since: now, ticks: {} },
    edits: [{ version: 1, by: staff.member, what: 'nothing yet: enrolled', why: '' }],
  };
  await ports.createHome(newHome(profile, { routine: null, carers: null, reminders: null }, now));
  return goDone(`/console/residents/${id}/setup`, 'enrolled');
}

export const enrolRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/console/enrol',
    roles: editors,
    about: 'council',
    handler: (visit) => form(visit),
  },
  { method: 'POST', path: '/console/enrol', roles: editors, about: 'council', handler: enrol },
];
