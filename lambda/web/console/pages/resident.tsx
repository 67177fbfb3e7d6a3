import type { Home } from '../../../household/home';
import { learningProgress, usualNotice } from '../../../routine';
import { asName, atWhen } from '../../../words/pages';
import { Facts, Line, Link, Phone, stamp, Tag } from '../parts';
import { everybody, type Answer, type Route } from '../route';
import { mayAs } from '../staff';
import type { Visit } from '../visit';
import { DayPicture } from './day-picture';
import { Tabs } from './tabs';
import { worryPath, worryRoles } from './today';

const basisNames = {
  own: 'their own agreement',
  attorney: 'an attorney or deputy (document seen)',
  'best-interests': 'a best-interests decision',
} as const;

function status(
  { profile, state }: Home,
  now: number,
): [says: string, colour: 'red' | 'grey' | 'green' | 'yellow'] {
  if (state.erasure) return ['Being deleted', 'grey'];
  if (state.ended) return [{ moved: 'Moved', left: 'Left', died: 'Died' }[state.ended.why], 'grey'];
  if (state.forgottenAt !== null) return ['Asked to be forgotten', 'grey'];
  if (profile.installing) return ['Installing: nothing is promised yet', 'yellow'];
  if (state.episode) return ['Open worry', 'red'];
  if (state.pause) {
    const until = state.pause.until === null ? '' : ` until ${stamp(state.pause.until, profile.zone)}`;
    return [`Paused (${state.pause.reason})${until}`, 'yellow'];
  }
  return now >= 0 && state.consents.routine ? ['Watched over', 'green'] : ['Not watched', 'grey'];
}

function lastSign({ profile, state }: Home, now: number): string {
  if (!state.lastSign) return 'Nothing has been seen yet.';
  const { at, source, kind } = state.lastSign;
  const plug = profile.plugs.find(({ id }) => id === source);
  const what = plug ? `the ${plug.name} was used` : kind === 'speech' ? 'a word to the Echo' : kind;
  return `${what}, ${atWhen(at, now, profile.zone)}`;
}

/** How things stand in a home that is served: what was seen, and what watching rests on. */
function Life({ home, now }: { home: Home; now: number }) {
  const { profile, state, routine } = home;
  const { coveredDays, neededDays, ready } = learningProgress(routine);
  const notice = usualNotice(routine, profile.zone);
  const { deadline } = state.silence;
  const basis = state.consents.routine;
  return (
    <>
      <h2 class="govuk-heading-m">Signs of life</h2>
      <Facts
        rows={[
          ['Last sign', lastSign(home, now)],
          [
            'If nothing more is seen',
            deadline === null
              ? ready
                ? 'no deadline at the moment'
                : `still learning: ${String(coveredDays)} of ${String(neededDays)} days`
              : `asked through the Echo ${atWhen(deadline.at, now, profile.zone)}`,
          ],
          ['Morning promise', profile.promise === null ? 'none' : `some sign of life by ${profile.promise}`],
          [
            'A silence is usually noticed',
            notice === null
              ? 'not known yet'
              : `within ${String(notice.hours)} hours, measured for this home`,
          ],
          state.dark.since === null
            ? null
            : ['Out of sight', `no plug can be seen since ${stamp(state.dark.since, profile.zone)}`],
        ]}
      />
      <DayPicture home={home} now={now} />
      <h2 class="govuk-heading-m">What it rests on</h2>
      <Facts
        rows={[
          [
            'Watching',
            basis === null
              ? 'no basis recorded: nothing is watched'
              : `${basisNames[basis.basis]}, ${stamp(basis.at, profile.zone)}: “${basis.words}”`,
          ],
          [
            'Telling carers',
            state.consents.carers === null ? 'not agreed: only the duty team is told' : 'agreed',
          ],
          ['Echo', state.speakers.length === 0 ? 'none linked' : `${String(state.speakers.length)} linked`],
          [
            'Plugs',
            profile.plugs.length === 0
              ? 'none'
              : profile.plugs
                  .map(
                    ({ id, name }) =>
                      `${name}${state.plugs[id]?.reachable === false ? ' (out of sight)' : ''}`,
                  )
                  .join(', '),
          ],
        ]}
      />
    </>
  );
}

function resident(visit: Visit, home: Home): Answer {
  const { profile, state } = home;
  const { now } = visit;
  const [says, colour] = status(home, now);
  return {
    kind: 'page',
    title: asName(profile.resident.fullName),
    body: (
      <>
        <Tabs household={profile.id} here="" staff={visit.staff} />
        <p class="govuk-body">
          <Tag says={says} colour={colour} />{' '}
          {state.episode && mayAs(visit.staff, worryRoles) ? (
            <Link to={worryPath(profile.id)} says="See the open worry" />
          ) : null}
        </p>
        {profile.resident.phone === null ? null : (
          <p class="govuk-body">
            Their phone: <Phone of={profile.resident.phone} />
          </p>
        )}
        {state.ended ? (
          <Line
            of={`Since ${stamp(state.ended.at, profile.zone)} nobody is texted, asked or reminded about this home.`}
          />
        ) : null}
        {mayAs(visit.staff, ['manager']) ? (
          <p class="govuk-body">
            <Link
              to={`/console/residents/${profile.id}/record`}
              says={`Everything kept${state.ended?.why === 'died' ? '' : ', for the resident to have'}`}
            />{' '}
            (
            <Link to={`/console/residents/${profile.id}/record.json`} says="as a file" />)
          </p>
        ) : null}
        {mayAs(visit.staff, ['manager']) && (state.ended || state.forgottenAt !== null) ? (
          <p class="govuk-body">
            <Link
              to={`/console/residents/${profile.id}/erase`}
              says="Delete everything kept about this home"
            />
          </p>
        ) : null}
        {state.ended ? null : <Life home={home} now={now} />}
      </>
    ),
  };
}

export const residentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/console/residents/:household',
    roles: everybody,
    about: 'resident',
    look: 'overview',
    handler: resident,
  },
];
