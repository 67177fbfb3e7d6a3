import { needWords } from '../../../words/console';
import { asName } from '../../../words/pages';
import { Said } from '../../frame';
import { afterOf, Line, Link, More } from '../parts';
import type { Answer, Route } from '../route';
import type { Visit } from '../visit';

const pageOf = 30;
const path = '/console/needs';

/** Who may need us before they ask: an order to look in, worked out anew each day, and never a decision. */
async function needs(visit: Visit): Promise<Answer> {
  const { ports, staff, query } = visit;
  const { found, next } = await ports.pages.needs(staff.council, pageOf, afterOf(query));
  return {
    kind: 'page',
    title: 'Who may need us',
    shown: { what: 'who may need us', households: found.map(({ household }) => household) },
    body: (
      <>
        <p class="govuk-body">
          Slow changes over weeks, the strongest first. Somebody may want to ring or look in. Nothing is
          decided by it, and nobody is told of it.
        </p>
        {found.length === 0 ? <Line of="Nobody stands out at present." /> : null}
        <ol class="gn-list">
          {found.map(({ household, resident, reasons }) => (
            <li>
              <h2 class="govuk-heading-s">
                <Link to={`/console/residents/${household}`} says={asName(resident)} />
              </h2>
              <ul class="govuk-list govuk-list--bullet">
                {reasons.map((reason) => (
                  <li>
                    <Said of={needWords(reason)} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
        <More path={path} next={next} query={query} />
        <p class="govuk-hint">
          Worked out once a day for each home: fewer, later or shorter days (the last four weeks against those
          before, at least four standard errors apart), moods told in the last fortnight against the one
          before, and nights of the last fortnight against those before. A home with an open worry stands on
          Today instead; one that is paused or installing, or has no basis for watching, is left out.
        </p>
      </>
    ),
  };
}

export const needsRoutes: readonly Route[] = [
  { method: 'GET', path, roles: ['practitioner', 'manager', 'auditor'], about: 'council', handler: needs },
];
