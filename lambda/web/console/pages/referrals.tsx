import { referralOutcomes, type ReferralOutcome } from '../../../household/referral';
import { Said } from '../../frame';
import { goDone } from '../done';
import { Button, Form, Select } from '../form';
import type { ListedReferral } from '../outside-ports';
import { afterOf, Link, More, stamp } from '../parts';
import type { Answer, Route } from '../route';
import { mayAs, type Role } from '../staff';
import type { Visit } from '../visit';

const path = '/console/referrals';
const pageOf = 30;
const mostSettled = 30;
const settlers: readonly [Role, ...Role[]] = ['practitioner', 'manager'];

const outcomeNames: Record<ReferralOutcome, string> = {
  arranged: 'Arranged',
  'not-wanted': 'Not wanted after all',
  'not-possible': 'Not possible',
  'could-not-reach': 'Could not be reached',
};

const about = ({ referral }: ListedReferral): string =>
  referral.about.kind === 'activity' ? referral.about.name : 'the personal budget';

function Open({ listed, visit }: { listed: ListedReferral; visit: Visit }) {
  const { household, resident, referral } = listed;
  return (
    <article class="gn-worry">
      <h3 class="govuk-heading-s">
        <Link to={`/console/residents/${household}`} says={resident} />
      </h3>
      <p class="govuk-body">
        Would like to be called about <Said of={about(listed)} />. Asked {stamp(referral.at)}.
      </p>
      {mayAs(visit.staff, settlers) ? (
        <Form visit={visit} action={path}>
          <input type="hidden" name="household" value={household} />
          <input type="hidden" name="referral" value={referral.id} />
          <Select
            name="outcome"
            label="What came of it"
            options={referralOutcomes.map((outcome) => [outcome, outcomeNames[outcome]] as const)}
          />
          <Button says="Record" kind="secondary" />
        </Form>
      ) : null}
    </article>
  );
}

/** What residents would like to be called about, and what came of it. */
async function referrals(visit: Visit): Promise<Answer> {
  const { ports, staff, now, query } = visit;
  const [{ found: open, next }, settled] = await Promise.all([
    ports.referrals.open(staff.council, pageOf, afterOf(query)),
    ports.referrals.settled(staff.council, mostSettled),
  ]);
  return {
    kind: 'page',
    title: 'To be called',
    shown: { what: 'referrals', households: [...open, ...settled].map(({ household }) => household) },
    body: (
      <>
        <p class="govuk-body-l">
          {open.length === 0
            ? 'Nobody is waiting to be called.'
            : `${String(open.length)} ${next === null ? '' : 'of those '}waiting, longest first.`}
        </p>
        {open.length > 0 ? null : (
          <p class="govuk-body">
            Whoever asks the Echo to be called, about an activity or their budget, stands here until somebody
            records what came of it.
          </p>
        )}
        {open.map((listed) => (
          <Open listed={listed} visit={visit} />
        ))}
        <More path={path} next={next} query={query} />
        {settled.length === 0 ? null : <h2 class="govuk-heading-m">What came of the others</h2>}
        <ul class="govuk-list govuk-list--bullet">
          {settled.map((listed) => (
            <li>
              <Link to={`/console/residents/${listed.household}`} says={listed.resident} />:{' '}
              <Said of={about(listed)} /> – {listed.settled && outcomeNames[listed.settled.outcome]} (
              <bdi>{listed.settled?.by}</bdi>, {stamp(listed.settled?.at ?? now)})
            </li>
          ))}
        </ul>
      </>
    ),
  };
}

async function settle({ ports, staff, fields, now }: Visit): Promise<Answer> {
  const outcome = referralOutcomes.find((each) => each === fields.text('outcome'));
  const [household, id] = [fields.text('household', 64), fields.text('referral', 64)];
  if (outcome === undefined || household === '' || id === '') return { kind: 'not-found' };
  const how = { at: now, by: staff.member.name, outcome };
  const done = await ports.referrals.settle(staff.council, household, id, how);
  return done ? goDone(path, 'referral') : { kind: 'not-found' };
}

export const referralsRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    roles: ['practitioner', 'duty', 'manager', 'auditor'],
    about: 'council',
    handler: referrals,
  },
  { method: 'POST', path, roles: settlers, about: 'council', handler: settle },
];
