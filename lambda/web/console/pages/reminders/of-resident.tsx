import { day } from '../../../../household/clock';
import type { Home } from '../../../../household/home';
import type { JournalLine } from '../../../../household/journal';
import { timesDone, isLive, countedDays, type Reminder } from '../../../../household/reminders';
import { reminderRefusal, reminderStateNames, whenWords } from '../../../../words/console';
import { asName } from '../../../../words/pages';
import { goDone, type Done } from '../../done';
import { Button, Form, statusOf, WrongSummary, type Wrong } from '../../form';
import { Link, stamp, Tag } from '../../parts';
import type { AskedReminder, ReminderAnswer } from '../../reminder-desk';
import { everybody, type Answer, type Route } from '../../route';
import { mayAs } from '../../staff';
import type { Visit } from '../../visit';
import { whileServed } from '../ended';
import { Tabs } from '../tabs';
import { askedIn, ReminderFields, templateOf, Templates, templatesFor } from './reminder-form';

const proposers = ['practitioner', 'manager'] as const;
/** Enough for four weeks of an eventful home; beyond it the count says from when on it is. */
const mostLines = 800;

export const remindersPath = (household: string): string => `/console/residents/${household}/reminders`;

async function linesOf({ ports, now }: Visit, { profile, state }: Home) {
  const stored = await ports.histories.journal(profile.id, mostLines);
  const lines: JournalLine[] = [...state.journal, ...stored.lines];
  const known = stored.next === null ? state.startedAt : (stored.lines.at(-1)?.at ?? now);
  return { lines, since: Math.max(known, now - countedDays * day) };
}

function Listed({
  reminder,
  often,
  visit,
  home,
}: {
  reminder: Reminder;
  often: string;
  visit: Visit;
  home: Home;
}) {
  const path = `${remindersPath(home.profile.id)}/${reminder.id}`;
  const may = mayAs(visit.staff, proposers) && reminder.state !== 'removed';
  return (
    <li>
      <p class="govuk-body">
        <strong>
          <bdi>{reminder.text}</bdi>
        </strong>
        , {whenWords(reminder)} {reminder.important ? <Tag says="Important" colour="orange" /> : null}
      </p>
      <p class="govuk-body">
        {reminderStateNames[reminder.state]} (since {stamp(reminder.since, home.profile.zone)}).{' '}
        {reminder.by === 'resident' ? 'Their own. ' : ''}
        {often}
      </p>
      {may ? (
        <div class="gn-row">
          <a class="govuk-link" href={path}>
            Change<span class="govuk-visually-hidden"> {reminder.text}</span>
          </a>
          <Form visit={visit} action={`${path}/stop`}>
            <button type="submit" class="govuk-button govuk-button--secondary">
              Stop<span class="govuk-visually-hidden"> {reminder.text}</span>
            </button>
          </Form>
        </div>
      ) : null}
    </li>
  );
}

async function reminders(visit: Visit, home: Home, wrong: Wrong = {}): Promise<Answer> {
  const { profile, state } = home;
  const [{ lines, since }, templates] = await Promise.all([linesOf(visit, home), templatesFor(visit)]);
  const often = (reminder: Reminder): string => {
    if (!isLive(reminder)) return '';
    const { done, due } = timesDone(reminder, lines, { now: visit.now, since, zone: profile.zone });
    return due === 0 ? 'Not due yet.' : `Done ${String(done)} of ${String(due)} times.`;
  };
  const posted = Object.keys(wrong).length > 0;
  const path = remindersPath(profile.id);
  return {
    kind: 'page',
    title: `Reminders: ${asName(profile.resident.fullName)}`,
    ...statusOf(wrong),
    body: (
      <>
        <WrongSummary wrong={wrong} />
        <Tabs household={profile.id} here="/reminders" staff={visit.staff} />
        {state.consents.reminders === null ? (
          <p class="govuk-body">
            They have not agreed to be offered reminders: what is proposed waits until they ask for it.{' '}
            <Link to={`/console/residents/${profile.id}/watching`} says="Record their agreement" />
          </p>
        ) : null}
        {state.reminders.list.length === 0 ? <p class="govuk-body">None yet.</p> : null}
        <ul class="gn-list">
          {state.reminders.list.map((reminder) => (
            <Listed reminder={reminder} often={often(reminder)} visit={visit} home={home} />
          ))}
        </ul>
        <p class="govuk-hint">
          Done is what they told the Echo or what a plug showed, within the last {countedDays} days; each time
          is counted an hour after it was due.
        </p>
        {mayAs(visit.staff, proposers) && !state.ended ? (
          <>
            <h2 class="govuk-heading-m">Propose one</h2>
            <p class="govuk-body">They are asked, and it is set only when they say yes.</p>
            <Templates path={path} templates={templates} />
            <Form visit={visit} action={path}>
              <ReminderFields
                known={posted ? askedIn(visit.fields) : templateOf(visit, templates)}
                wrong={wrong}
              />
              <Button says="Propose it" />
            </Form>
          </>
        ) : null}
      </>
    ),
  };
}

const find = (visit: Visit, { state }: Home): Reminder | null =>
  state.reminders.list.find(({ id, state: is }) => id === visit.params['reminder'] && is !== 'removed') ??
  null;

function changing(
  visit: Visit,
  home: Home,
  reminder: Reminder,
  known: AskedReminder,
  wrong: Wrong = {},
): Answer {
  const path = remindersPath(home.profile.id);
  return {
    kind: 'page',
    title: `Change a reminder of ${asName(home.profile.resident.fullName)}`,
    ...statusOf(wrong),
    body: (
      <>
        <WrongSummary wrong={wrong} />
        <p class="govuk-body">
          Alexa follows, and they are asked whether that is all right.{' '}
          <Link to={path} says="Back to the reminders" />
        </p>
        <Form visit={visit} action={`${path}/${reminder.id}`}>
          <ReminderFields known={known} wrong={wrong} />
          <Button says="Change it" />
        </Form>
      </>
    ),
  };
}

/** Back to the list, or to the form with what is wrong. */
function after(
  answer: ReminderAnswer,
  path: string,
  done: Done,
  again: (wrong: Wrong) => Promise<Answer> | Answer,
) {
  if (answer.kind === 'done') return goDone(path, answer.waitsForConsent ? 'reminder-waits' : done);
  const { field, says } = reminderRefusal(answer.refusal);
  return again({ [field]: says });
}

async function propose(visit: Visit, home: Home): Promise<Answer> {
  const { ports, staff, fields } = visit;
  const { id } = home.profile;
  const answer = await ports.reminders.propose(staff, id, askedIn(fields), fields.once);
  return after(answer, remindersPath(id), 'reminder-proposed', (wrong) => reminders(visit, home, wrong));
}

async function change(visit: Visit, home: Home): Promise<Answer> {
  const reminder = find(visit, home);
  if (!reminder) return { kind: 'not-found' };
  const { ports, staff, fields } = visit;
  const { id } = home.profile;
  const asked = askedIn(fields);
  const answer = await ports.reminders.change(staff, id, reminder.id, asked, fields.once);
  return after(answer, remindersPath(id), 'reminder-changed', (wrong) =>
    changing(visit, home, reminder, asked, wrong),
  );
}

async function stop(visit: Visit, home: Home): Promise<Answer> {
  const { ports, staff, fields } = visit;
  const { id } = home.profile;
  const answer = await ports.reminders.stop(staff, id, visit.params['reminder'] ?? '', fields.once);
  return after(answer, remindersPath(id), 'reminder-stopped', (wrong) => reminders(visit, home, wrong));
}

const path = '/console/residents/:household/reminders';
const about = { about: 'resident', look: 'reminders' } as const;

export const residentsReminderRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    roles: everybody,
    ...about,
    handler: whileServed('/reminders', (visit, home) => reminders(visit, home)),
  },
  { method: 'POST', path, roles: proposers, ...about, handler: whileServed('/reminders', propose) },
  {
    method: 'GET',
    path: `${path}/:reminder`,
    roles: proposers,
    ...about,
    handler: (visit, home) => {
      const reminder = find(visit, home);
      return reminder === null ? { kind: 'not-found' } : changing(visit, home, reminder, reminder);
    },
  },
  {
    method: 'POST',
    path: `${path}/:reminder`,
    roles: proposers,
    ...about,
    handler: whileServed('/reminders', change),
  },
  {
    method: 'POST',
    path: `${path}/:reminder/stop`,
    roles: proposers,
    ...about,
    handler: whileServed('/reminders', stop),
  },
];
