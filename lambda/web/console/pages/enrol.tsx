import { rulesFor } from '../../../household/council/settings';
import { newHome } from '../../../household/new-home';
import type { Pronoun, Profile } from '../../../household/profile';
import { Button, Field, Form, Select, statusOf, WrongSummary, type Wrong } from '../form';
import { goDone } from '../done';
import { phoneFaults } from '../phone-faults';
import { editors, type Answer, type Route } from '../route';
import type { Visit } from '../visit';

const pronouns: readonly (readonly [Pronoun, string])[] = [
  ['they', 'they'],
  ['she', 'she'],
  ['he', 'he'],
];

/** The first step: who. All that follows has a page of its own and can be done in any order, on any day. */
function form(visit: Visit, wrong: Wrong = {}): Answer {
  const { fields } = visit;
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
          <Field name="full" label="Full name" value={fields.text('full')} wrong={wrong['full']} />
          <Field
            name="called"
            label="What they like to be called"
            hint="The Echo and the texts use this name."
            value={fields.text('called')}
            wrong={wrong['called']}
          />
          <Select
            name="pronoun"
            label="People speak of them as"
            options={pronouns}
            value={fields.text('pronoun')}
          />
          <Field
            name="phone"
            label="Their own mobile phone, if they have one"
            type="tel"
            width={20}
            value={fields.text('phone')}
            wrong={wrong['phone']}
          />
          <h2 class="govuk-heading-m">The duty team</h2>
          <p class="govuk-body">Told last, at any hour, so that a call for help always reaches somebody.</p>
          <Field
            name="duty"
            label="Name of the team"
            value={fields.text('duty') || 'Duty team'}
            wrong={wrong['duty']}
          />
          <Field
            name="dutyphone"
            label="Mobile phone of the team"
            type="tel"
            width={20}
            value={fields.text('dutyphone')}
            wrong={wrong['dutyphone']}
          />
          <Button says="Enrol" />
        </Form>
      </>
    ),
  };
}

async function enrol(visit: Visit): Promise<Answer> {
  const { fields, ports, staff, now } = visit;
  const [full, called, duty] = [fields.text('full', 100), fields.text('called', 40), fields.text('duty', 60)];
  const own = fields.text('phone') === '' ? null : ports.readPhone(fields.text('phone', 40));
  const dutyPhone = ports.readPhone(fields.text('dutyphone', 40));
  const wrong: Wrong = {
    ...(full === '' && { full: 'Enter their full name' }),
    ...(called === '' && { called: 'Enter what they like to be called' }),
    ...(own !== null && own.kind !== 'mobile' && { phone: phoneFaults(own) }),
    ...(duty === '' && { duty: 'Enter the name of the team' }),
    ...(dutyPhone.kind !== 'mobile' && { dutyphone: phoneFaults(dutyPhone) }),
  };
  if (Object.keys(wrong).length > 0 || dutyPhone.kind !== 'mobile') return form(visit, wrong);
  // From the form's own number: sent twice, it is one home.
  const id = `h-${ports.keyed(`home of ${staff.member.id} ${fields.once}`)[0]?.slice(0, 24) ?? ''}`;
  const profile: Profile = {
    schema: 1,
    id,
    council: staff.council,
    version: 1,
    zone: 'Europe/London',
    locale: 'en-GB',
    resident: {
      firstName: called,
      fullName: full,
      phone: own?.kind === 'mobile' ? own.number : null,
      pronoun: pronouns.map(([name]) => name).find((name) => name === fields.text('pronoun')) ?? 'they',
    },
    carers: [],
    duty: { name: duty, phone: dutyPhone.number, waitMinutes: null },
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
