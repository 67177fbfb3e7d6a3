import { goDone } from '../done';
import { Button, Field, Form, statusOf, WrongSummary, type Wrong } from '../form';
import type { Answer, Route } from '../route';
import type { Visit } from '../visit';

const path = '/console/systems';

/** Other systems of the council that may read records in FHIR. */
async function systems(visit: Visit, wrong: Wrong = {}): Promise<Answer> {
  const clients = await visit.ports.recordClients.of(visit.staff.council);
  return {
    kind: 'page',
    title: 'Other systems',
    ...statusOf(wrong),
    body: (
      <>
        <WrongSummary wrong={wrong} />
        <p class="govuk-body">
          A system that is listed here can read the council’s residents in FHIR R4, under{' '}
          <code>{visit.ports.publicUrl}/fhir</code>. Each of its looks is written down like a person’s.
        </p>
        <ul class="gn-list govuk-body">
          {clients.map(({ id, name }) => (
            <li class="gn-row">
              <span>
                <bdi>{name}</bdi> ({id})
              </span>
              <Form visit={visit} action={`${path}/remove`}>
                <input type="hidden" name="client" value={id} />
                <button type="submit" class="govuk-button govuk-button--secondary">
                  Take its key back<span class="govuk-visually-hidden"> from {name}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
        <Form visit={visit} action={path}>
          <Field name="name" label="Name of the system" width={20} wrong={wrong['name']} />
          <Button says="Make a key for it" />
        </Form>
      </>
    ),
  };
}

/** The secret is shown this once: only its hash is kept. */
async function create(visit: Visit): Promise<Answer> {
  const { fields, ports, staff } = visit;
  const name = fields.text('name', 60);
  if (name === '') return systems(visit, { name: 'Enter the name of the system' });
  const [id, secret] = [ports.random(12), ports.random(32)];
  await ports.recordClients.create(id, secret, { council: staff.council, name });
  return {
    kind: 'page',
    title: 'Copy this now',
    body: (
      <>
        <p class="govuk-body">The secret is shown only once.</p>
        <dl class="govuk-body">
          <dt>Client id</dt>
          <dd>
            <code>{id}</code>
          </dd>
          <dt>Client secret</dt>
          <dd>
            <code>{secret}</code>
          </dd>
          <dt>Token address</dt>
          <dd>
            <code>{ports.publicUrl}/fhir/token</code>
          </dd>
        </dl>
        <p class="govuk-body">
          <a class="govuk-link" href={path}>
            Back to other systems
          </a>
        </p>
      </>
    ),
  };
}

async function remove(visit: Visit): Promise<Answer> {
  await visit.ports.recordClients.remove(visit.fields.text('client'), visit.staff.council);
  return goDone(path, 'key-back');
}

export const systemsRoutes: readonly Route[] = [
  { method: 'GET', path, roles: ['manager'], about: 'council', handler: (visit) => systems(visit) },
  { method: 'POST', path, roles: ['manager'], about: 'council', handler: create },
  { method: 'POST', path: `${path}/remove`, roles: ['manager'], about: 'council', handler: remove },
];
