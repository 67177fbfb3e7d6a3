import type { CouncilSettings } from '../../../../household/council/settings';
import { needs } from '../../../../household/need';
import { askedWords, needNames, whenWords } from '../../../../words/console';
import { Said } from '../../../frame';
import { goDone } from '../../done';
import { Button, Form, statusOf, WrongSummary, type Wrong } from '../../form';
import { Facts, Line, Link, stamp } from '../../parts';
import type { Answer, Route } from '../../route';
import { mayAs } from '../../staff';
import type { Visit } from '../../visit';
import { keptInWords } from './keeping';
import { usualMinutes, usualPath } from './need';
import { saidBy } from './questions';
import { settingsPath } from './settle';
import { Switch } from './silence-switch';
import { templatesOf } from './templates-of';
import { waitsInWords } from './waits';

const mostChanges = 30;

const Change = ({ visit, to, of }: { visit: Visit; to: string; of: string }) =>
  mayAs(visit.staff, ['manager']) ? (
    <p class="govuk-body">
      <Link to={`${settingsPath}/${to}`} says={`Change ${of}`} />
    </p>
  ) : null;

function Needs({ visit, settings }: { visit: Visit; settings: CouncilSettings }) {
  const { care } = settings.rules;
  return (
    <Facts
      rows={needs.map((need) => [
        mayAs(visit.staff, ['manager']) ? (
          <Link to={`${settingsPath}/needs/${need}`} says={needNames[need]} />
        ) : (
          needNames[need]
        ),
        `${askedWords(care[need] ?? usualPath(need), usualMinutes(need))}${care[need] ? ' Settled by the council.' : ''}`,
      ])}
    />
  );
}

function Templates({ visit, settings }: { visit: Visit; settings: CouncilSettings }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {templatesOf(settings).map(({ name, text, at, days }, place) => (
        <li>
          {mayAs(visit.staff, ['manager']) ? (
            <Link to={`${settingsPath}/templates/${String(place + 1)}`} says={name} />
          ) : (
            <Said of={name} />
          )}
          : <Said of={`“${text}”, ${whenWords({ at, days, date: null })}`} />
        </li>
      ))}
    </ul>
  );
}

/** All that the council has settled, in words, each with the way to change it. */
export async function overview(visit: Visit, wrong: Wrong = {}): Promise<Answer> {
  const { ports, staff } = visit;
  const [{ settings, handedOut }, silence, changes] = await Promise.all([
    ports.settings.load(staff.council),
    ports.settings.silence(staff.council),
    ports.settings.changes(staff.council, mostChanges),
  ]);
  const { rules } = settings;
  return {
    kind: 'page',
    title: 'Settings of the council',
    ...statusOf(wrong),
    body: (
      <>
        <WrongSummary wrong={wrong} />
        {handedOut ? null : (
          <Form visit={visit} action={`${settingsPath}/hand-out`}>
            <p class="govuk-body">The last change has not reached every home yet.</p>
            <Button says="Hand it out again" kind="secondary" />
          </Form>
        )}
        <h2 class="govuk-heading-m">Questions of the check-in</h2>
        {saidBy(rules).map((line) => (
          <Line of={line} />
        ))}
        <Change visit={visit} to="questions" of="the questions" />
        <h2 class="govuk-heading-m">Who is asked first for what</h2>
        <Needs visit={visit} settings={settings} />
        <h2 class="govuk-heading-m">Silence, waits and nights</h2>
        {waitsInWords(rules).map((line) => (
          <Line of={line} />
        ))}
        <Change visit={visit} to="waits" of="waits and nights" />
        <Switch visit={visit} stands={silence} wrong={wrong} />
        <h2 class="govuk-heading-m">How long things are kept</h2>
        {keptInWords(rules.retention).map((line) => (
          <Line of={line} />
        ))}
        <Change visit={visit} to="keeping" of="how long things are kept" />
        <h2 class="govuk-heading-m">Templates for reminders</h2>
        <Templates visit={visit} settings={settings} />
        {mayAs(visit.staff, ['manager']) ? (
          <p class="govuk-body">
            <Link to={`${settingsPath}/templates/new`} says="Add a template" />
          </p>
        ) : null}
        <h2 class="govuk-heading-m">What was changed</h2>
        {changes.length === 0 ? <p class="govuk-body">Nothing: all is as usual.</p> : null}
        <ul class="gn-list govuk-body">
          {changes.map(({ at, by, what, why }) => (
            <li>
              {stamp(at)}, <bdi>{by.name}</bdi>: {what}. <Said of={why} />
            </li>
          ))}
        </ul>
      </>
    ),
  };
}

async function handOut(visit: Visit): Promise<Answer> {
  const { ports, staff } = visit;
  const { settings } = await ports.settings.load(staff.council);
  await ports.settings.handOut(staff.council, settings.rules.version);
  return goDone(settingsPath, 'settled');
}

export const overviewRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: settingsPath,
    roles: ['manager', 'auditor'],
    about: 'council',
    handler: (visit) => overview(visit),
  },
  {
    method: 'POST',
    path: `${settingsPath}/hand-out`,
    roles: ['manager'],
    about: 'council',
    handler: handOut,
  },
];
