import { createHash } from 'node:crypto';
import { worryWords, type WorryWords } from '../../../words/console';
import type { OpenWorry } from '../../../household/open-worry';
import type { Urgency } from '../../../household/concern';
import { Said } from '../../frame';
import { Form } from '../form';
import { afterOf, Line, Link, More, Tag } from '../parts';
import { actors, type Answer, type Route } from '../route';
import { mayAs } from '../staff';
import type { Visit } from '../visit';

const pageOf = 20;

const colours: Record<Urgency, 'red' | 'orange' | 'blue' | 'grey'> = {
  emergency: 'red',
  help: 'orange',
  silence: 'blue',
  errand: 'grey',
  gentle: 'grey',
  staff: 'grey',
};

/** Who sees open worries. */
export const worryRoles = ['practitioner', 'duty', 'manager', 'auditor'] as const;

export const worryPath = (household: string): string => `/console/residents/${household}/worry`;

export const Told = ({ told }: Pick<WorryWords, 'told'>) =>
  told.length === 0 ? null : (
    <ul class="govuk-list govuk-list--bullet">
      {told.map(({ name, what }) => (
        <li>
          <Said of={`${name}: ${what}`} />
        </li>
      ))}
    </ul>
  );

function Worry({ worry, words, visit }: { worry: OpenWorry; words: WorryWords; visit: Visit }) {
  return (
    <article class={`gn-worry gn-worry--${words.urgency}`}>
      <h2 class="govuk-heading-m">
        <Link to={worryPath(worry.household)} says={words.resident} />
      </h2>
      <p class="govuk-body">
        <Tag says={words.urgencyName} colour={colours[words.urgency]} /> open for {words.age}
      </p>
      {words.why.map((why) => (
        <Line of={why} />
      ))}
      <p class="govuk-body gn-standing">
        <Said of={words.standing} />
      </p>
      <Told told={words.told} />
      {words.next === null ? null : <Line of={words.next} />}
      {mayAs(visit.staff, actors) ? (
        <div class="gn-row">
          {worry.hold === null ? (
            <Form visit={visit} action={`${worryPath(worry.household)}/take-over`}>
              <input type="hidden" name="episode" value={worry.episode} />
              <button type="submit" class="govuk-button govuk-button--secondary">
                Take over
                <span class="govuk-visually-hidden">
                  {' '}
                  for <Said of={words.resident} />
                </span>
              </button>
            </Form>
          ) : null}
          <Link to={worryPath(worry.household)} says="Note a call or close it" />
        </div>
      ) : null}
    </article>
  );
}

async function today(visit: Visit): Promise<Answer> {
  const { ports, staff, now, query } = visit;
  const { found, next } = await ports.pages.open(staff.council, pageOf, afterOf(query));
  const read = found.map((worry) => ({ worry, words: worryWords(worry, now) }));
  const stands = read.map(({ worry, words }) => [worry.episode, words.standing, words.told, words.why]);
  const mark = createHash('sha256').update(JSON.stringify(stands)).digest('base64url').slice(0, 16);
  const says =
    found.length === 0
      ? 'No open worries.'
      : `${String(found.length)} open ${found.length === 1 ? 'worry' : 'worries'}.`;
  return {
    kind: 'page',
    title: 'Today',
    shown: { what: 'today', households: found.map(({ household }) => household) },
    body: (
      <>
        <p class="govuk-visually-hidden" role="status" data-live-told="" />
        <div data-live={mark} data-live-says={says}>
          <p class="govuk-body-l">
            {says}
            {found.length > 1 ? ' Most pressing first.' : ''}
          </p>
          {found.length > 0 ? null : (
            <p class="govuk-body">
              Whoever calls for help, goes unusually quiet or misses something important stands here until
              somebody has seen to it.
            </p>
          )}
          {read.map(({ worry, words }) => (
            <Worry worry={worry} words={words} visit={visit} />
          ))}
        </div>
        <More path={visit.path} next={next} query={query} />
        <p class="govuk-body">
          <a class="govuk-link" href="/console/today">
            Load this page again
          </a>{' '}
          for the latest.
        </p>
      </>
    ),
  };
}

export const todayRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/console/today',
    roles: worryRoles,
    about: 'council',
    handler: today,
  },
];
