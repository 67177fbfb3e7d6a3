import type { Home } from '../../../household/home';
import { dialled } from '../../../words/console';
import { asName } from '../../../words/pages';
import { edit } from '../act';
import { goDone } from '../done';
import { Area, Button, Form, statusOf, WrongSummary, type Wrong } from '../form';
import { editors, type Answer, type Route } from '../route';
import type { Visit } from '../visit';
import { whileServed } from './ended';
import { Tabs } from './tabs';
import { readWho, WhoFields, whoTyped, type WhoTyped } from './who-fields';

const pathOf = (household: string): string => `/console/residents/${household}/details`;

const known = ({ profile: { resident, duty } }: Home): WhoTyped => ({
  full: resident.fullName,
  called: resident.firstName,
  pronoun: resident.pronoun ?? 'they',
  phone: resident.phone === null ? '' : dialled(resident.phone),
  duty: duty?.name ?? '',
  dutyphone: duty === null ? '' : dialled(duty.phone),
});

function page(visit: Visit, home: Home, wrong: Wrong = {}): Answer {
  const { id, resident, version } = home.profile;
  const posted = Object.keys(wrong).length > 0;
  return {
    kind: 'page',
    title: `Details: ${asName(resident.fullName)}`,
    ...statusOf(wrong),
    body: (
      <>
        <WrongSummary wrong={wrong} />
        <Tabs household={id} here="/details" staff={visit.staff} />
        <Form visit={visit} action={pathOf(id)}>
          <input type="hidden" name="version" value={String(version)} />
          <WhoFields typed={posted ? whoTyped(visit) : known(home)} wrong={wrong} />
          <Area
            name="why"
            label="Why are you changing this?"
            rows={2}
            value={visit.fields.text('why', 300)}
            wrong={wrong['why']}
          />
          <Button says="Save" />
        </Form>
      </>
    ),
  };
}

const stale = { why: 'Somebody else changed this home meanwhile. Look again and then save.' };

async function save(visit: Visit, home: Home): Promise<Answer> {
  const { profile } = home;
  const read = readWho(visit);
  const why = visit.fields.text('why', 300);
  const wrong: Wrong = {
    ...(read.kind === 'wrong' && read.wrong),
    ...(why === '' && { why: 'Say why you are changing this' }),
  };
  if (read.kind === 'wrong' || why === '') return page(visit, home, wrong);
  if (visit.fields.text('version') !== String(profile.version)) return page(visit, home, stale);
  const { resident } = read;
  const duty = { waitMinutes: null, ...profile.duty, ...read.duty };
  const saved = await edit(visit, home, { resident, duty }, { what: 'names and numbers', why });
  return saved ? goDone(pathOf(profile.id), 'saved') : page(visit, home, stale);
}

const path = '/console/residents/:household/details';
const about = { about: 'resident', look: 'details', roles: editors } as const;

/** What was entered when they were enrolled: a name, a number or the duty team may change. */
export const detailsRoutes: readonly Route[] = [
  { method: 'GET', path, ...about, handler: whileServed('/details', (visit, home) => page(visit, home)) },
  { method: 'POST', path, ...about, handler: whileServed('/details', save) },
];
