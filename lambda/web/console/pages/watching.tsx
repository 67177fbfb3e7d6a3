import { DateTime } from 'luxon';
import { endings, type Ending } from '../../../household/staff-member';
import type { Consent, Pause } from '../../../household/state';
import { outcomes } from '../../../household/episode';
import type { Home } from '../../../household/home';
import type { Profile } from '../../../household/profile';
import { asName } from '../../../words/pages';
import { act, edit } from '../act';
import { goDone } from '../done';
import { statusOf, WrongSummary, type Wrong } from '../form';
import { editors, everybody, type Answer, type Route } from '../route';
import { mayAs } from '../staff';
import type { Visit } from '../visit';
import { NothingToChange } from './ended';
import { Tabs } from './tabs';
import { bases, Basis, Ending as EndingForm, MorningPromise, pathOf, Pausing, whats } from './watching-parts';

function page(visit: Visit, home: Home, wrong: Wrong = {}): Answer {
  const { profile, state } = home;
  const may = mayAs(visit.staff, editors);
  return {
    kind: 'page',
    title: asName(profile.resident.fullName),
    ...statusOf(wrong),
    body: (
      <>
        <WrongSummary wrong={wrong} />
        <Tabs household={profile.id} here="/watching" staff={visit.staff} />
        {state.ended ? (
          <NothingToChange home={home} />
        ) : (
          <>
            <Basis visit={visit} home={home} wrong={wrong} />
            {may ? <Pausing visit={visit} home={home} wrong={wrong} /> : null}
            {may ? <MorningPromise visit={visit} home={home} wrong={wrong} /> : null}
            {may ? <EndingForm visit={visit} home={home} wrong={wrong} /> : null}
          </>
        )}
      </>
    ),
  };
}

async function recordBasis(visit: Visit, home: Home): Promise<Answer> {
  const { fields, now } = visit;
  const what = whats.map(([name]) => name).filter((name) => fields.all('what').includes(name));
  const given = fields.text('basis');
  const basis = bases.map(([name]) => name).find((name) => name === given);
  const words = fields.text('words', 500);
  const wrong: Wrong = {
    ...(what.length === 0 && { what: 'Choose what is agreed' }),
    ...(basis === undefined && given !== 'none' && { basis: 'Choose the basis' }),
    ...(words === '' && { words: 'Say what was said, or what you have seen' }),
  };
  if (Object.keys(wrong).length > 0) return page(visit, home, wrong);
  const consent: Consent | null = basis === undefined ? null : { at: now, basis, words };
  for (const one of what) {
    // One form, an event for each: their ids differ.
    const id = `staff:${visit.staff.member.id}:basis:${one}:${fields.once}`;
    const doing = { do: 'record-basis', what: one, consent } as const;
    await visit.ports.happen(home.profile.id, {
      kind: 'staff-acted',
      id,
      staff: visit.staff.member,
      note: words,
      act: doing,
    });
  }
  return goDone(pathOf(home.profile.id), 'basis');
}

async function pause(visit: Visit, home: Home): Promise<Answer> {
  const { fields, now } = visit;
  const reasons: readonly Pause['reason'][] = ['away', 'visitors', 'hospital'];
  const reason = reasons.find((one) => one === fields.text('reason')) ?? 'away';
  const typed = fields.text('until');
  const until = typed === '' ? null : DateTime.fromISO(typed, { zone: home.profile.zone }).toMillis();
  const why = fields.text('whypause', 300);
  const wrong: Wrong = {
    ...(until !== null && !(until > now) && { until: 'Enter a day to come, or nothing' }),
    ...(why === '' && { whypause: 'Say how you know' }),
  };
  if (Object.keys(wrong).length > 0) return page(visit, home, wrong);
  await act(visit, home, { do: 'pause', reason, until }, why);
  return goDone(pathOf(home.profile.id), 'paused');
}

async function resume(visit: Visit, home: Home): Promise<Answer> {
  const why = visit.fields.text('whyresume', 300);
  if (why === '') return page(visit, home, { whyresume: 'Say why' });
  await act(visit, home, { do: 'resume' }, why);
  return goDone(pathOf(home.profile.id), 'resumed');
}

async function promise(visit: Visit, home: Home): Promise<Answer> {
  const time = visit.fields.text('promise');
  const why = visit.fields.text('whypromise', 300);
  const wrong: Wrong = {
    ...(time !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/u.test(time) && { promise: 'Enter a time such as 10:30' }),
    ...(why === '' && { whypromise: 'Say why' }),
  };
  if (Object.keys(wrong).length > 0) return page(visit, home, wrong);
  const changes: Partial<Profile> = { promise: time === '' ? null : time };
  const what = time === '' ? 'the morning promise: none' : `the morning promise: ${time}`;
  const saved = await edit(visit, home, changes, { what, why });
  if (!saved) return page(visit, home, { promise: 'Somebody else changed this home meanwhile. Look again.' });
  return goDone(pathOf(home.profile.id), 'saved');
}

async function end(visit: Visit, home: Home): Promise<Answer> {
  const ending: Ending | undefined = endings.find((one) => one === visit.fields.text('ending'));
  const why = visit.fields.text('whyend', 300);
  const wrong: Wrong = {
    ...(ending === undefined && { ending: 'Choose what has happened' }),
    ...(why === '' && { whyend: 'Say how you know' }),
  };
  if (ending === undefined || why === '') return page(visit, home, wrong);
  const outcome = outcomes.find((one) => one === visit.fields.text('outcome')) ?? 'fine';
  await act(visit, home, { do: 'end', why: ending, outcome }, why);
  return goDone(`/console/residents/${home.profile.id}`, 'ended');
}

const path = '/console/residents/:household/watching';
const about = { about: 'resident', look: 'watching' } as const;

/** A home whose service has ended is left as it is. */
const whileServed =
  (handler: (visit: Visit, home: Home) => Promise<Answer>) =>
  (visit: Visit, home: Home): Promise<Answer> | Answer =>
    home.state.ended
      ? page(visit, home, { ended: 'The service has ended for this home' })
      : handler(visit, home);

const changes = { recordBasis, pause, resume, promise, end };
const paths = {
  recordBasis: 'basis',
  pause: 'pause',
  resume: 'resume',
  promise: 'promise',
  end: 'end',
} as const;

export const watchingRoutes: readonly Route[] = [
  { method: 'GET', path, roles: everybody, ...about, handler: (visit, home) => page(visit, home) },
  ...(Object.keys(paths) as (keyof typeof paths)[]).map((name): Route => ({
    method: 'POST',
    path: `${path}/${paths[name]}`,
    roles: editors,
    ...about,
    handler: whileServed(changes[name]),
  })),
];
