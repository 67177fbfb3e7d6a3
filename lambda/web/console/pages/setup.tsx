import { createHash } from 'node:crypto';
import { day } from '../../../household/clock';
import type { Home } from '../../../household/home';
import { asName } from '../../../words/pages';
import { edit } from '../act';
import { goDone } from '../done';
import { Button, Form } from '../form';
import { Link } from '../parts';
import { editors, type Answer, type Route } from '../route';
import type { Visit } from '../visit';
import { whileServed } from './ended';
import { Letter } from './letter';
import { isReady, setupSteps, tickNames, type SetupStep } from './setup-steps';
import { Tabs } from './tabs';

/** How long the three words are good for. */
const wordsLive = 30 * day;

const pathOf = (household: string): string => `/console/residents/${household}/setup`;

function Step({ step, visit, home }: { step: SetupStep; visit: Visit; home: Home }) {
  const { id } = home.profile;
  const byHand = tickNames.has(step.id) && home.profile.installing !== undefined;
  return (
    <li id={step.id} class={`gn-tick${step.done ? ' gn-tick--done' : ''}`}>
      <p class="govuk-body">
        <span class="gn-tick__state">{step.done ? '✓ Done: ' : 'To do: '}</span>
        {step.says}
      </p>
      {step.hint === undefined || step.done ? null : <p class="govuk-hint">{step.hint}</p>}
      {step.to === null ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={`/console/residents/${id}${step.to}`}>
            {step.done ? 'Look at it' : 'Do it'}
            <span class="govuk-visually-hidden">: {step.says}</span>
          </a>
        </p>
      )}
      {byHand ? (
        <Form visit={visit} action={`${pathOf(id)}/tick`}>
          <input type="hidden" name="step" value={step.id} />
          <button type="submit" class="govuk-button govuk-button--secondary">
            {step.done ? 'Not after all' : 'Tick'}
            <span class="govuk-visually-hidden">: {step.says}</span>
          </button>
        </Form>
      ) : null}
    </li>
  );
}

function setup(visit: Visit, home: Home): Answer {
  const { profile } = home;
  const steps = setupSteps(home);
  const done = steps.filter((step) => step.done).length;
  const mark = createHash('sha256').update(JSON.stringify(steps)).digest('base64url').slice(0, 16);
  return {
    kind: 'page',
    title: `At the kitchen table: ${asName(profile.resident.fullName)}`,
    body: (
      <>
        <Tabs household={profile.id} here="/setup" staff={visit.staff} />
        <p class="govuk-visually-hidden" role="status" data-live-told="" />
        <Form visit={visit} action={`${pathOf(profile.id)}/letter`}>
          <Button says="New words and the letter for the kitchen wall" />
        </Form>
        <div data-live={mark} data-live-says={`${String(done)} of ${String(steps.length)} done.`}>
          <p class="govuk-body-l">
            {profile.installing
              ? `${String(done)} of ${String(steps.length)} done. Nothing is promised before all are.`
              : 'This home is live.'}
          </p>
          <ol class="gn-list">
            {(profile.installing ? steps : steps.filter(({ id }) => !tickNames.has(id))).map((step) => (
              <Step step={step} visit={visit} home={home} />
            ))}
          </ol>
          {profile.installing && isReady(home) ? (
            <Form visit={visit} action={`${pathOf(profile.id)}/live`}>
              <Button says="This home is live from now on" />
            </Form>
          ) : null}
        </div>
        <p class="govuk-body">
          <Link to={pathOf(profile.id)} says="Load this page again" />
        </p>
      </>
    ),
  };
}

async function tick(visit: Visit, home: Home): Promise<Answer> {
  const { installing } = home.profile;
  const step = visit.fields.text('step');
  const to = pathOf(home.profile.id);
  if (!installing || !tickNames.has(step)) return { kind: 'go', to };
  const { [step]: known, ...others } = installing.ticks;
  const made = { at: visit.now, by: visit.staff.member };
  const ticks = known === undefined ? { ...others, [step]: made } : others;
  const says = tickNames.get(step) ?? step;
  const what = `the kitchen table’s list, ${known === undefined ? 'ticked' : 'no longer ticked'}: ${says}`;
  await edit(visit, home, { installing: { ...installing, ticks } }, { what, why: '' });
  // Back to where they were on a long list, on a phone: the tick itself shows that it is done.
  return { kind: 'go', to: `${to}#${step}` };
}

async function live(visit: Visit, home: Home): Promise<Answer> {
  const to = pathOf(home.profile.id);
  if (!home.profile.installing || !isReady(home)) return { kind: 'go', to };
  const { installing: _over, ...profile } = home.profile;
  await edit(visit, { ...home, profile }, {}, { what: 'its standing: live from now on', why: '' });
  return goDone(`/console/residents/${home.profile.id}`, 'live');
}

/** The words are not kept anywhere: the letter is the only place where they stand, and each letter has new ones. */
async function letter(visit: Visit, home: Home): Promise<Answer> {
  const { ports, now } = visit;
  for (let tries = 0; tries < 5; tries++) {
    const words = ports.drawWords();
    if (await ports.issueWords(words, home.profile.id, now + wordsLive))
      return {
        kind: 'sheet',
        title: 'A letter for the kitchen wall',
        body: <Letter home={home} words={words} />,
      };
  }
  throw new Error('no three words were free');
}

const path = '/console/residents/:household/setup';
const about = { about: 'resident', look: 'setup', roles: editors } as const;

export const setupRoutes: readonly Route[] = [
  { method: 'GET', path, ...about, handler: whileServed('/setup', setup) },
  { method: 'POST', path: `${path}/tick`, ...about, handler: whileServed('/setup', tick) },
  { method: 'POST', path: `${path}/live`, ...about, handler: whileServed('/setup', live) },
  { method: 'POST', path: `${path}/letter`, ...about, handler: whileServed('/setup', letter) },
];
