import { hour } from '../../../household/clock';
import type { Home } from '../../../household/home';
import type { Plug } from '../../../household/profile';
import { asName } from '../../../words/pages';
import { edit } from '../act';
import { goDone } from '../done';
import { Area, Button, Field, Form, Select, statusOf, WrongSummary, type Wrong } from '../form';
import { stamp, Tag } from '../parts';
import { editors, type Answer, type Route } from '../route';
import type { Visit } from '../visit';
import { whileServed } from './ended';
import { Tabs } from './tabs';

const pathOf = (household: string): string => `/console/residents/${household}/plugs`;
const vendors = [
  ['shelly', 'Shelly'],
  ['tasmota', 'Tasmota'],
  ['zigbee2mqtt', 'Zigbee (zigbee2mqtt)'],
] as const;

function page(visit: Visit, home: Home, wrong: Wrong = {}): Answer {
  const { profile, state } = home;
  const { fields } = visit;
  return {
    kind: 'page',
    title: `Plugs: ${asName(profile.resident.fullName)}`,
    ...statusOf(wrong),
    body: (
      <>
        <WrongSummary wrong={wrong} />
        <Tabs household={profile.id} here="/plugs" staff={visit.staff} />
        <ul class="gn-list govuk-body">
          {profile.plugs.map(({ id, name }) => {
            const seen = state.plugs[id];
            return (
              <li>
                <strong>{name}</strong> ({id}){' '}
                {seen === undefined ? (
                  <Tag says="Not seen yet: switch it on once" colour="yellow" />
                ) : seen.reachable ? (
                  <Tag says="Seen" colour="green" />
                ) : (
                  <Tag says={`Out of sight since ${stamp(seen.since, profile.zone)}`} colour="orange" />
                )}
                <Form visit={visit} action={`${pathOf(profile.id)}/remove`}>
                  <input type="hidden" name="plug" value={id} />
                  <button type="submit" class="govuk-button govuk-button--secondary">
                    Take away<span class="govuk-visually-hidden"> the {name}</span>
                  </button>
                </Form>
              </li>
            );
          })}
        </ul>
        <Form visit={visit} action={pathOf(profile.id)}>
          <h2 class="govuk-heading-m">Add a plug</h2>
          <Field
            name="name"
            label="What it feeds"
            hint="As they say it: kettle, telly, lamp."
            width={20}
            value={fields.text('name')}
            wrong={wrong['name']}
          />
          <Select name="vendor" label="Make" options={vendors} value={fields.text('vendor')} />
          <Field
            name="plug"
            label="Its id"
            hint="On its label or in its app, for example shellyplusplugs-a1b2c3."
            width={20}
            value={fields.text('plug')}
            wrong={wrong['plug']}
          />
          <Field
            name="code"
            label="Pairing code"
            hint="On its label. Leave it empty where there is none."
            width={10}
            value={fields.text('code')}
            wrong={wrong['code']}
          />
          <Area name="why" label="Where does it stand?" rows={2} value={fields.text('why')} />
          <Button says="Add the plug" />
        </Form>
      </>
    ),
  };
}

async function add(visit: Visit, home: Home): Promise<Answer> {
  const { fields, ports } = visit;
  const { profile } = home;
  const [name, id] = [fields.text('name', 30).toLowerCase(), fields.text('plug', 80)];
  const vendor = vendors.map(([one]) => one).find((one) => one === fields.text('vendor'));
  const labelled = await labelRead(visit, profile.council, id);
  const owner = id === '' ? null : await ports.plugs.household(id);
  const wrong: Wrong = {
    ...(name === '' && { name: 'Enter what it feeds' }),
    ...(!/^[\w./ -]{3,80}$/u.test(id) && { plug: 'Enter the plug’s id: letters, digits and - _ . /' }),
    ...(owner !== null && owner !== profile.id && { plug: 'This plug is in another home' }),
    ...(labelled !== null && { code: labelled }),
    ...(profile.plugs.some((plug) => plug.id === id) && { plug: 'This plug is here already' }),
    ...(profile.plugs.length >= 8 && { plug: 'A home can have eight plugs' }),
  };
  if (Object.keys(wrong).length > 0 || vendor === undefined) return page(visit, home, wrong);
  const plug: Plug = { id, name, vendor };
  const edited = { what: `the plugs: ${name} added`, why: fields.text('why', 200) };
  // The look-up last: a plug that leads here and is not in the profile would be thrown away as unknown.
  if (!(await edit(visit, home, { plugs: [...profile.plugs, plug] }, edited)))
    return page(visit, home, { plug: 'Somebody else changed this home meanwhile. Try again.' });
  await ports.plugs.link(id, profile.id, profile.council);
  return goDone(pathOf(profile.id), 'saved');
}

/** Codes are tried a few times: one is not found by trying. */
const mostCodes = 40;

/** What is wrong with the code of a plug that was made ready at the desk; null where nothing is. */
async function labelRead(
  { ports, fields, staff }: Visit,
  council: string,
  plug: string,
): Promise<string | null> {
  const tries = await ports.rates.count(`plug-code ${staff.member.id}`, hour, ports.clock.now());
  if (tries > mostCodes) return 'There were many tries. Try again in an hour';
  const read = await ports.plugs.labelled(plug, council, fields.text('code', 20));
  return read === 'wrong' ? 'Enter the code that is on the label of this plug' : null;
}

async function remove(visit: Visit, home: Home): Promise<Answer> {
  const { profile } = home;
  const id = visit.fields.text('plug', 80);
  const plug = profile.plugs.find((each) => each.id === id);
  if (!plug) return page(visit, home, { plug: 'That plug is not here any more' });
  await visit.ports.plugs.unlink(id, profile.id);
  const plugs = profile.plugs.filter((each) => each !== plug);
  await edit(visit, home, { plugs }, { what: `the plugs: ${plug.name} taken away`, why: '' });
  return goDone(pathOf(profile.id), 'saved');
}

const path = '/console/residents/:household/plugs';
const about = { about: 'resident', look: 'plugs', roles: editors } as const;

export const plugsRoutes: readonly Route[] = [
  { method: 'GET', path, ...about, handler: whileServed('/plugs', (visit, home) => page(visit, home)) },
  { method: 'POST', path, ...about, handler: whileServed('/plugs', add) },
  { method: 'POST', path: `${path}/remove`, ...about, handler: whileServed('/plugs', remove) },
];
