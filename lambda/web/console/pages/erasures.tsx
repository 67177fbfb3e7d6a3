import { asName } from '../../../words/pages';
import type { Erased } from '../ports';
import { afterOf, Facts, Link, More, stamp } from '../parts';
import type { Answer, Route } from '../route';
import type { Visit } from '../visit';
import { certificatePath, deletedWords, KeptElsewhere } from './certificate';

const path = '/console/erasures';
const zone = 'Europe/London';
const pageOf = 50;

const states = ({ firstAt, lastAt }: Erased): string =>
  lastAt !== null
    ? `deleted ${stamp(lastAt, zone)}`
    : firstAt !== null
      ? 'deleted once; once more in a quarter of an hour'
      : 'beginning';

/** Who asked to be forgotten and waits for staff, and certificates of what was deleted. */
async function list(visit: Visit): Promise<Answer> {
  const { ports, staff, query } = visit;
  const [asked, erased] = await Promise.all([
    ports.pages.forgotten(staff.council, pageOf),
    ports.erasures.of(staff.council, pageOf, afterOf(query)),
  ]);
  return {
    kind: 'page',
    title: 'Erasure',
    shown: { what: 'asked to be forgotten', households: asked.found.map(({ household }) => household) },
    body: (
      <>
        <h2 class="govuk-heading-m">Asked to be forgotten</h2>
        {asked.found.length === 0 ? (
          <p class="govuk-body">
            Nobody waits. Whoever tells the Echo to forget them stands here. To delete what is kept about
            somebody else, record on their page, under Watching, that the service has ended; then their page
            has a link for it.
          </p>
        ) : null}
        <ul class="gn-list govuk-body">
          {asked.found.map(({ household, resident, at }) => (
            <li>
              <Link to={`/console/residents/${household}/erase`} says={asName(resident)} />, since{' '}
              {stamp(at, zone)}
            </li>
          ))}
        </ul>
        {asked.next === null ? null : (
          <p class="govuk-body">There are more: they show when these are finished.</p>
        )}
        <h2 class="govuk-heading-m">Certificates</h2>
        {erased.found.length === 0 ? <p class="govuk-body">None.</p> : null}
        <ul class="gn-list govuk-body">
          {erased.found.map((each) => (
            <li>
              <Link to={certificatePath(each)} says={each.household} />, {states(each)}
            </li>
          ))}
        </ul>
        <More path={path} next={erased.next} query={query} />
      </>
    ),
  };
}

function askedIn(visit: Visit): { askedAt: number; household: string } | null {
  const [, at, household] = /^(\d{1,14})-([\w-]{1,64})$/u.exec(visit.params['erasure'] ?? '') ?? [];
  return at === undefined || household === undefined ? null : { askedAt: Number(at), household };
}

/** To be printed and given to whoever asked. It names nobody: what would say whose it was has been deleted. */
async function certificate(visit: Visit): Promise<Answer> {
  const asked = askedIn(visit);
  const erased = asked && (await visit.ports.erasures.find({ ...asked, council: visit.staff.council }));
  if (!erased) return { kind: 'not-found' };
  const { household, askedAt, by, firstAt, lastAt, counts, keptDays } = erased;
  const deleted = Object.entries(counts).map(([kind, count]) => deletedWords(kind, count));
  return {
    kind: 'page',
    title: 'Certificate of erasure',
    body: (
      <>
        <Facts
          rows={[
            ['Number of the home', household],
            ['Asked for', `${stamp(askedAt, zone)}, by ${by.name}`],
            ['Deleted', firstAt === null ? 'not yet' : stamp(firstAt, zone)],
            [
              'Deleted once more, and for good',
              lastAt === null ? 'to come: load this page again in a quarter of an hour' : stamp(lastAt, zone),
            ],
            ['What was deleted', deleted.length === 0 ? 'nothing yet' : deleted.join(', ')],
          ]}
        />
        <KeptElsewhere askedAt={askedAt} lastAt={lastAt} zone={zone} keptDays={keptDays} />
        <p class="govuk-body">
          It names nobody: write the name on it by hand before you print it for the resident or the family.
        </p>
        <p class="govuk-body">Name: ______________________________</p>
      </>
    ),
  };
}

const about = { method: 'GET', roles: ['manager', 'auditor'], about: 'council' } as const;

export const erasuresRoutes: readonly Route[] = [
  { ...about, path, handler: list },
  { ...about, path: `${path}/:erasure`, handler: certificate },
];
