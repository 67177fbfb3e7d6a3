import { carerRoles } from '../../../household/care-paths';
import type { Home } from '../../../household/home';
import type { Carer } from '../../../household/profile';
import { carerRoleNames, dialled } from '../../../words/console';
import { asName } from '../../../words/pages';
import { Area, Button, Choice, Field, Form, Select, statusOf, WrongSummary, type Wrong } from '../form';
import { Link } from '../parts';
import type { Answer } from '../route';
import type { Visit } from '../visit';

export const peoplePath = (household: string): string => `/console/residents/${household}/people`;

export const blank: Carer = {
  id: 'new',
  name: '',
  phone: '',
  waitMinutes: null,
  hours: null,
  holidays: [],
  notToBeTold: false,
};

export function carerForm(visit: Visit, home: Home, carer: Carer, wrong: Wrong = {}): Answer {
  const { profile } = home;
  const { fields } = visit;
  const posted = Object.keys(wrong).length > 0;
  const value = (name: string, known: string): string => (posted ? fields.text(name) : known);
  const known = profile.carers.findIndex(({ id }) => id === carer.id);
  const path = `${peoplePath(profile.id)}/${carer.id}`;
  const [span] = carer.hours ?? [];
  return {
    kind: 'page',
    title: carer.name === '' ? 'Add somebody' : asName(carer.name),
    ...statusOf(wrong),
    body: (
      <>
        <WrongSummary wrong={wrong} />
        <p class="govuk-body">
          <Link
            to={peoplePath(profile.id)}
            says={`Back to the list of ${asName(profile.resident.fullName)}`}
          />
        </p>
        <Form visit={visit} action={path}>
          <input type="hidden" name="version" value={String(profile.version)} />
          <Field name="name" label="Name" value={value('name', carer.name)} wrong={wrong['name']} />
          <Field
            name="phone"
            label="Mobile phone"
            hint="Texts go to this number, for example 07700 900123."
            type="tel"
            width={20}
            value={value('phone', dialled(carer.phone))}
            wrong={wrong['phone']}
          />
          <Select
            name="role"
            label="Who are they to the resident?"
            hint="Some needs are first for family, a neighbour or the care worker: the council settles which."
            options={[
              ['', 'somebody else'],
              ...carerRoles.map((role) => [role, carerRoleNames[role]] as const),
            ]}
            value={value('role', carer.role ?? '')}
          />
          <Field
            name="relation"
            label="What the resident calls them, if not by name"
            hint="Such as: my daughter, my friend."
            width={20}
            value={value('relation', carer.relation ?? '')}
            wrong={wrong['relation']}
          />
          <Field
            name="place"
            label="Place in the order"
            hint="1 is told first."
            type="number"
            width={5}
            value={value('place', String((known === -1 ? profile.carers.length : known) + 1))}
            wrong={wrong['place']}
          />
          <Field
            name="wait"
            label="Minutes to answer before the next is told"
            hint="Leave empty for the usual time."
            type="number"
            width={5}
            value={value('wait', carer.waitMinutes === null ? '' : String(carer.waitMinutes))}
            wrong={wrong['wait']}
          />
          <Field
            name="from"
            label="May be told from"
            hint="Leave both empty for any hour."
            type="time"
            width={10}
            value={value('from', span?.from ?? '')}
            wrong={wrong['from']}
          />
          <Field
            name="to"
            label="May be told until"
            type="time"
            width={10}
            value={value('to', span?.to ?? '')}
          />
          <Choice
            name="hidden"
            legend="Is this somebody who must not be told anything?"
            hint="For texts, answers and pages they then do not exist. Nobody is told that this was set."
            options={[
              ['no', 'No'],
              ['yes', 'Yes, they must not be told anything'],
            ]}
            value={value('hidden', carer.notToBeTold ? 'yes' : 'no')}
          />
          <Area
            name="why"
            label="Why are you changing this?"
            rows={2}
            value={value('why', '')}
            wrong={wrong['why']}
          />
          <Button says="Save" />
        </Form>
        {known === -1 ? null : (
          <Form visit={visit} action={`${path}/remove`}>
            <input type="hidden" name="version" value={String(profile.version)} />
            <Area
              name="whyremove"
              label="Why are you taking them off the list?"
              rows={2}
              value={value('whyremove', '')}
              wrong={wrong['whyremove']}
            />
            <Button says="Take off the list" kind="warning" />
          </Form>
        )}
      </>
    ),
  };
}
