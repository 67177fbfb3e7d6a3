import { carerRoles } from '../../../household/care-paths';
import { whoIs, type Carer, type Hours } from '../../../household/profile';
import { trialOf } from '../../../household/trial';
import type { Home } from '../../../household/home';
import { carerRoleNames } from '../../../words/console';
import { asName, withoutMarks } from '../../../words/pages';
import { Said } from '../../frame';
import { act, edit } from '../act';
import { goDone } from '../done';
import { Form, type Wrong } from '../form';
import { Link, Phone, Tag } from '../parts';
import { phoneFaults } from '../phone-faults';
import { editors, everybody, type Answer, type Route } from '../route';
import { mayAs } from '../staff';
import type { Visit } from '../visit';
import { blank, carerForm, peoplePath } from './carer-form';
import { whileServed } from './ended';
import { Tabs } from './tabs';

/** When and how somebody is told, in a line. */
function toldHow({ waitMinutes, hours, notToBeTold, role, relation }: Carer): string {
  if (notToBeTold) return 'not to be told anything';
  const when = hours === null ? 'at any hour' : hours.map(({ from, to }) => `${from} to ${to}`).join(', ');
  const wait = waitMinutes === null ? 'the usual time to answer' : `${String(waitMinutes)} minutes to answer`;
  const who = relation ?? (role && carerRoleNames[role]);
  return `${who === undefined ? '' : `${who}, `}${when}, ${wait}`;
}

const trials = {
  none: 'No test text has been sent to this number.',
  waiting: 'A test text was sent and is not answered yet.',
  answered: '✓ They have answered a test text.',
};

/** Whether a text reaches them is tried before anything is promised. */
function Trial({ visit, home: { profile, state }, carer }: { visit: Visit; home: Home; carer: Carer }) {
  return (
    <Form visit={visit} action={`${peoplePath(profile.id)}/${carer.id}/test`}>
      <p class="govuk-hint">
        {state.consents.carers === null
          ? 'A test text can be sent once it is agreed that people are told: record it under Watching.'
          : trials[trialOf(profile, state, whoIs(carer))]}
      </p>
      {state.consents.carers === null ? null : (
        <button type="submit" class="govuk-button govuk-button--secondary">
          Send a test text
          <span class="govuk-visually-hidden">
            {' '}
            to <Said of={asName(carer.name)} />
          </span>
        </button>
      )}
    </Form>
  );
}

function people(visit: Visit, home: Home): Answer {
  const { profile, state } = home;
  const may = mayAs(visit.staff, editors);
  return {
    kind: 'page',
    title: asName(profile.resident.fullName),
    body: (
      <>
        <Tabs household={profile.id} here="/people" staff={visit.staff} />
        <h2 class="govuk-heading-m">Who is told, in this order</h2>
        <ol class="govuk-list govuk-list--number">
          {profile.carers.map((carer) => {
            const unreachable = state.unreachable[`carer:${carer.id}`];
            return (
              <li>
                {may && !state.ended ? (
                  <Link to={`${peoplePath(profile.id)}/${carer.id}`} says={asName(carer.name)} />
                ) : (
                  <Said of={asName(carer.name)} />
                )}{' '}
                {carer.notToBeTold ? <Tag says="Not to be told" colour="red" /> : null}{' '}
                {unreachable ? <Tag says="Number does not work" colour="orange" /> : null}
                <br />
                <Phone of={carer.phone} />, {toldHow(carer)}
                {may && !carer.notToBeTold && !state.ended ? (
                  <Trial visit={visit} home={home} carer={carer} />
                ) : null}
              </li>
            );
          })}
          {profile.duty === null ? null : (
            <li>
              <Said of={asName(profile.duty.name)} />
              <br />
              <Phone of={profile.duty.phone} />, at any hour, last
            </li>
          )}
        </ol>
        {profile.carers.length === 0 && profile.duty === null ? (
          <p class="govuk-body">Nobody yet. A call for help would reach no one.</p>
        ) : null}
        {may && !state.ended ? (
          <a href={`${peoplePath(profile.id)}/new`} role="button" class="govuk-button">
            Add somebody
          </a>
        ) : null}
      </>
    ),
  };
}

function carerIn(visit: Visit, { profile }: Home): Carer | null {
  const asked = visit.params['carer'];
  return asked === 'new' ? blank : (profile.carers.find(({ id }) => id === asked) ?? null);
}

const stale = { why: 'Somebody else changed this home meanwhile. Look again and then save.' };
const isCurrent = (visit: Visit, { profile }: Home): boolean =>
  visit.fields.text('version') === String(profile.version);

type Read = { kind: 'carer'; carer: Carer; place: number } | { kind: 'wrong'; wrong: Wrong };

function read(visit: Visit, before: Carer, others: readonly Carer[]): Read {
  const { fields, ports } = visit;
  const [name, relation, from, to, wait] = [
    fields.text('name'),
    fields.text('relation').replace(/^my /iu, ''),
    fields.text('from'),
    fields.text('to'),
    fields.text('wait'),
  ];
  const place = Number(fields.text('place') || '1');
  const phone = ports.readPhone(fields.text('phone', 40));
  const same = others.find((carer) => phone.kind === 'mobile' && carer.phone === phone.number);
  const minutes = wait === '' ? null : Number(wait);
  const time = /^([01]\d|2[0-3]):[0-5]\d$/u;
  const wrong: Wrong = {
    ...(name === '' && { name: 'Enter a name' }),
    ...(name.length > 80 && { name: 'Enter at most 80 letters' }),
    ...(relation.length > 40 && { relation: 'Enter at most 40 letters' }),
    ...(phone.kind !== 'mobile' && { phone: phoneFaults(phone) }),
    // Whose answer it is could not be told, and one phone would be texted twice.
    ...(same && { phone: `${withoutMarks(asName(same.name))} is on the list with this number` }),
    ...((!Number.isInteger(place) || place < 1 || place > 20) && { place: 'Enter a place from 1 to 20' }),
    ...(minutes !== null &&
      (!Number.isInteger(minutes) || minutes < 1 || minutes > 120) && {
        wait: 'Enter whole minutes from 1 to 120, or nothing',
      }),
    ...((from === '') !== (to === '') && { from: 'Give both times, or neither' }),
    ...([from, to].some((each) => each !== '' && !time.test(each)) && { from: 'Enter times such as 08:30' }),
    ...(fields.text('why', 300) === '' && { why: 'Say why you are changing this' }),
  };
  if (Object.keys(wrong).length > 0 || phone.kind !== 'mobile') return { kind: 'wrong', wrong };
  const hours: Hours[] | null = from === '' ? null : [{ from, to }];
  const notToBeTold = fields.text('hidden') === 'yes';
  const role = carerRoles.find((each) => each === fields.text('role'));
  const { role: _role, relation: _relation, ...kept } = before;
  return {
    kind: 'carer',
    place,
    carer: {
      ...kept,
      name,
      phone: phone.number,
      waitMinutes: minutes,
      hours,
      notToBeTold,
      ...(role && { role }),
      ...(relation !== '' && { relation }),
    },
  };
}

async function save(visit: Visit, home: Home): Promise<Answer> {
  const before = carerIn(visit, home);
  if (before === null) return { kind: 'not-found' };
  const others = home.profile.carers.filter(({ id }) => id !== before.id);
  const asked = read(visit, before, others);
  if (asked.kind === 'wrong') return carerForm(visit, home, before, asked.wrong);
  if (!isCurrent(visit, home)) return carerForm(visit, home, before, stale);
  const id = before.id === 'new' ? `c-${visit.fields.once.slice(0, 12)}` : before.id;
  const carers = others.toSpliced(asked.place - 1, 0, { ...asked.carer, id });
  // A carer who is not to be told is not named in what others may read later.
  const what = before.id === 'new' ? 'the list: somebody was added' : 'the list: somebody’s details';
  const saved = await edit(visit, home, { carers }, { what, why: visit.fields.text('why', 300) });
  return saved ? goDone(peoplePath(home.profile.id), 'saved') : carerForm(visit, home, before, stale);
}

async function remove(visit: Visit, home: Home): Promise<Answer> {
  const before = carerIn(visit, home);
  if (before === null || before.id === 'new') return { kind: 'not-found' };
  const why = visit.fields.text('whyremove', 300);
  if (why === '') return carerForm(visit, home, before, { whyremove: 'Say why' });
  if (!isCurrent(visit, home)) return carerForm(visit, home, before, stale);
  const carers = home.profile.carers.filter(({ id }) => id !== before.id);
  const saved = await edit(visit, home, { carers }, { what: 'the list: somebody was taken off', why });
  return saved ? goDone(peoplePath(home.profile.id), 'saved') : carerForm(visit, home, before, stale);
}

async function test(visit: Visit, home: Home): Promise<Answer> {
  const carer = carerIn(visit, home);
  if (carer === null || carer.id === 'new' || carer.notToBeTold) return { kind: 'not-found' };
  await act(visit, home, { do: 'test-text', who: whoIs(carer) }, '');
  return goDone(peoplePath(home.profile.id), 'tried');
}

const path = '/console/residents/:household/people';
const about = { about: 'resident', look: 'people' } as const;

export const peopleRoutes: readonly Route[] = [
  { method: 'GET', path, roles: everybody, ...about, handler: people },
  {
    method: 'GET',
    path: `${path}/:carer`,
    roles: editors,
    ...about,
    handler: whileServed('/people', (visit, home) => {
      const carer = carerIn(visit, home);
      return carer === null ? { kind: 'not-found' } : carerForm(visit, home, carer);
    }),
  },
  { method: 'POST', path: `${path}/:carer`, roles: editors, ...about, handler: whileServed('/people', save) },
  {
    method: 'POST',
    path: `${path}/:carer/remove`,
    roles: editors,
    ...about,
    handler: whileServed('/people', remove),
  },
  { method: 'POST', path: `${path}/:carer/test`, roles: editors, ...about, handler: test },
];
