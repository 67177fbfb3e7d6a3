import { asName } from '../../../../words/pages';
import { reminderRefusal } from '../../../../words/console';
import { Button, Field, Form, statusOf, WrongSummary, type Wrong } from '../../form';
import type { Listed } from '../../ports';
import { afterOf, Link, More } from '../../parts';
import type { ReminderAnswer } from '../../reminder-desk';
import type { Answer, Route } from '../../route';
import type { Visit } from '../../visit';
import { remindersPath } from './of-resident';
import { askedIn, ReminderFields, templateOf, Templates, templatesFor } from './reminder-form';

const pageOf = 50;
const path = '/console/reminders';
const roles = ['practitioner', 'manager'] as const;

async function listed({ ports, staff, query }: Visit) {
  const typed = (query.get('name') ?? '').trim().slice(0, 80);
  const after = afterOf(query);
  const page =
    typed === ''
      ? await ports.pages.residents(staff.council, pageOf, after)
      : await ports.pages.named(staff.council, typed, pageOf, after);
  return { ...page, typed };
}

const Whom = ({
  found,
  chosen,
  wrong,
}: {
  found: readonly Listed[];
  chosen: readonly string[];
  wrong: string | undefined;
}) => (
  <div class={`govuk-form-group${wrong === undefined ? '' : ' govuk-form-group--error'}`}>
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Whom to propose it to</legend>
      {wrong === undefined ? null : <p class="govuk-error-message">{wrong}</p>}
      <div class="govuk-checkboxes govuk-checkboxes--small">
        {found.map(({ household, resident }, place) => (
          <div class="govuk-checkboxes__item">
            <input
              class="govuk-checkboxes__input"
              id={place === 0 ? 'who' : `who-${String(place + 1)}`}
              name="who"
              type="checkbox"
              value={household}
              checked={chosen.includes(household)}
            />
            <label
              class="govuk-label govuk-checkboxes__label"
              for={place === 0 ? 'who' : `who-${String(place + 1)}`}
            >
              <bdi>{resident}</bdi>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  </div>
);

async function page(visit: Visit, wrong: Wrong = {}): Promise<Answer> {
  const [{ found, next, typed }, templates] = await Promise.all([listed(visit), templatesFor(visit)]);
  const posted = Object.keys(wrong).length > 0;
  return {
    kind: 'page',
    title: 'Propose a reminder',
    shown: { what: 'reminders', households: found.map(({ household }) => household) },
    ...statusOf(wrong),
    body: (
      <>
        <WrongSummary wrong={wrong} />
        <p class="govuk-body">
          Each of them is asked, and it is set only where they say yes. How they stand and how often they are
          done is on each resident’s own page.
        </p>
        <form method="get" action={path} role="search">
          <Field name="name" label="Show only residents whose name begins with" type="search" value={typed} />
          <Button says="Show" kind="secondary" />
        </form>
        <Templates path={path} templates={templates} />
        <Form visit={visit} action={path}>
          <ReminderFields
            known={posted ? askedIn(visit.fields) : templateOf(visit, templates)}
            wrong={wrong}
          />
          <Whom found={found} chosen={visit.fields.all('who')} wrong={wrong['who']} />
          <Button says="Propose it to those chosen" />
        </Form>
        <More path={path} next={next} query={visit.query} />
      </>
    ),
  };
}

const came = (answer: ReminderAnswer): string => {
  if (answer.kind === 'refused') return `not proposed: ${reminderRefusal(answer.refusal).says}`;
  return answer.waitsForConsent ? 'waits until they ask for their reminders' : 'proposed';
};

async function propose(visit: Visit): Promise<Answer> {
  const { ports, staff, fields } = visit;
  const asked = askedIn(fields);
  const who = [...new Set(fields.all('who'))].filter((id) => /^[\w-]{1,64}$/u.test(id)).slice(0, pageOf);
  if (who.length === 0) return page(visit, { who: 'Choose at least one resident' });
  const answers: { household: string; answer: ReminderAnswer }[] = [];
  for (const household of who) {
    const answer = await ports.reminders.propose(staff, household, asked, `${fields.once}:${household}`);
    // What is wrong with the words or the time is wrong for everybody.
    if (answer.kind === 'refused' && answers.length === 0 && isOfTheForm(answer.refusal.kind)) {
      const { field, says } = reminderRefusal(answer.refusal);
      return page(visit, { [field]: says });
    }
    answers.push({ household, answer });
  }
  const names = await namesOf(visit, who);
  return {
    kind: 'page',
    title: 'What became of it',
    shown: { what: 'reminders', households: [...names.keys()] },
    body: (
      <>
        <ul class="gn-list govuk-body">
          {answers.map(({ household, answer }) => (
            <li>
              <Link to={remindersPath(household)} says={asName(names.get(household) ?? 'A resident')} />:{' '}
              {came(answer)}
            </li>
          ))}
        </ul>
        <p class="govuk-body">
          <Link to={path} says="Propose another" />
        </p>
      </>
    ),
  };
}

const isOfTheForm = (kind: string): boolean =>
  ['no-text', 'text-too-long', 'no-such-time', 'no-days', 'is-past', 'label'].includes(kind);

async function namesOf({ ports, staff }: Visit, who: readonly string[]): Promise<Map<string, string>> {
  const homes = await Promise.all(who.map((household) => ports.look(household)));
  return new Map(
    homes.flatMap((home) =>
      home?.profile.council === staff.council
        ? [[home.profile.id, home.profile.resident.fullName] as const]
        : [],
    ),
  );
}

export const remindersRoutes: readonly Route[] = [
  { method: 'GET', path, roles, about: 'council', handler: (visit) => page(visit) },
  { method: 'POST', path, roles, about: 'council', handler: propose },
];
