import * as z from 'zod/mini';
import type { Home } from '../../../household/home';
import { asName } from '../../../words/pages';
import { goDone } from '../done';
import { Area, Button, Form } from '../form';
import { Facts } from '../parts';
import { editors, type Answer, type Route } from '../route';
import { mayAs } from '../staff';
import type { Visit } from '../visit';
import { Tabs } from './tabs';

const lines = [
  ['address', 'Address'],
  ['keysafe', 'Key safe, and who has keys'],
  ['hearing', 'Hearing, sight and speech'],
  ['risks', 'What to mind: dogs, oxygen, stairs'],
] as const;

const card = z.record(z.string(), z.string());

/** The duty team needs it only while something is wrong; who looks after the home may always see to it. */
const mayLook = (visit: Visit, home: Home): boolean =>
  mayAs(visit.staff, editors) || home.state.episode !== null;

async function page(visit: Visit, home: Home): Promise<Answer> {
  const { id, resident } = home.profile;
  const title = `How to get in: ${asName(resident.fullName)}`;
  if (!mayLook(visit, home)) {
    return {
      kind: 'page',
      title,
      body: <p class="govuk-body">This is shown to the duty team only while there is an open worry.</p>,
    };
  }
  const stored = await visit.ports.card.load(id);
  const known = stored === null ? {} : card.parse(JSON.parse(stored));
  return {
    kind: 'page',
    title,
    body: (
      <>
        <Tabs household={id} here="/access" staff={visit.staff} />
        <p class="govuk-body">Kept encrypted. Everybody who opens this page is written down.</p>
        {mayAs(visit.staff, editors) ? (
          <Form visit={visit} action={`/console/residents/${id}/access`}>
            {lines.map(([name, label]) => (
              <Area name={name} label={label} value={known[name] ?? ''} />
            ))}
            <Button says="Save" />
          </Form>
        ) : (
          <Facts rows={lines.map(([name, label]) => [label, known[name] ?? 'not recorded'] as const)} />
        )}
      </>
    ),
  };
}

async function save(visit: Visit, home: Home): Promise<Answer> {
  const { id } = home.profile;
  const written = Object.fromEntries(lines.map(([name]) => [name, visit.fields.text(name, 600)]));
  await visit.ports.card.save(id, JSON.stringify(written));
  return goDone(`/console/residents/${id}/access`, 'card');
}

const path = '/console/residents/:household/access';
/** Who may be shown how to get in; the duty team only while something is wrong. */
export const cardRoles = ['installer', 'practitioner', 'duty', 'manager'] as const;

export const accessRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    roles: cardRoles,
    about: 'resident',
    look: 'access card',
    handler: page,
  },
  { method: 'POST', path, roles: editors, about: 'resident', look: 'access card', handler: save },
];
