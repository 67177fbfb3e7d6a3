import type { ReminderTemplate } from '../../../../household/council/settings';
import { weekdays } from '../../../../household/reminders';
import { Choice, Field, type Wrong } from '../../form';
import type { AskedReminder } from '../../reminder-desk';
import type { Fields } from '../../fields';
import type { Visit } from '../../visit';
import { templatesOf } from '../settings/templates-of';
import { dayOptions } from './day-options';

/** The council’s templates. */
export async function templatesFor({ ports, staff }: Visit): Promise<readonly ReminderTemplate[]> {
  return templatesOf((await ports.settings.load(staff.council)).settings);
}

/** What a form is filled with before anybody has typed. */
export function templateOf({ query }: Visit, templates: readonly ReminderTemplate[]): AskedReminder {
  const { text, at, days } = templates[Number(query.get('template') ?? '') - 1] ?? {
    text: '',
    at: '',
    days: weekdays,
  };
  return { text, at, days, date: null, important: false };
}

/** Links that fill the form in: they work without script. */
export const Templates = ({ path, templates }: { path: string; templates: readonly ReminderTemplate[] }) => (
  <p class="govuk-body">
    Begin with:{' '}
    {templates.map(({ name }, place) => (
      <>
        {place === 0 ? '' : ', '}
        <a class="govuk-link" href={`${path}?template=${String(place + 1)}#text`}>
          <bdi>{name}</bdi>
        </a>
      </>
    ))}
  </p>
);

export function ReminderFields({ known, wrong }: { known: AskedReminder; wrong: Wrong }) {
  return (
    <>
      <Field
        name="text"
        label="What the Echo says"
        hint="To them, as a wish: “have a drink”. Everybody in the room hears it, so no medicines and no illnesses."
        value={known.text}
        wrong={wrong['text']}
      />
      <Field name="at" label="At what time" type="time" width={10} value={known.at} wrong={wrong['at']} />
      <Choice
        name="days"
        legend="On which days"
        options={dayOptions}
        several
        value={known.date === null ? [...known.days] : []}
        wrong={wrong['days']}
      />
      <Field
        name="date"
        label="Or once, on"
        hint="A date here counts instead of the days above."
        type="date"
        width={10}
        value={known.date ?? ''}
      />
      <Choice
        name="important"
        legend="If it is not done within the hour"
        options={[
          ['no', 'Nobody is told'],
          ['yes', 'It is a worry: the Echo asks first, then people are told'],
        ]}
        value={known.important ? 'yes' : 'no'}
      />
    </>
  );
}

/** What a form asks for; whether that may be is the home's own to say. */
export function askedIn(fields: Fields): AskedReminder {
  const chosen = fields.all('days');
  const date = fields.text('date', 10);
  return {
    text: fields.text('text', 120),
    at: fields.text('at', 5),
    days: date === '' ? weekdays.filter((one) => chosen.includes(one)) : [],
    date: date === '' ? null : date,
    important: fields.text('important') === 'yes',
  };
}
