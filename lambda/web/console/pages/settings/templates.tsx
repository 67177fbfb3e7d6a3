import type { ReminderTemplate } from '../../../../household/council/settings';
import { weekdays } from '../../../../household/reminders';
import { whenWords } from '../../../../words/console';
import { labelOf } from '../../../../words/reminder-label';
import { Choice, Field, type Wrong } from '../../form';
import type { Visit } from '../../visit';
import { dayOptions } from '../reminders/day-options';
import { settledRoutes, settingsPath } from './settle';
import { templatesOf } from './templates-of';

const most = 20;

const blank: ReminderTemplate = { name: '', text: '', at: '', days: weekdays };

function placeIn({ params }: Visit, known: readonly ReminderTemplate[]): number | null {
  const asked = params['place'] ?? '';
  if (asked === 'new') return known.length < most ? known.length : null;
  const place = Number(asked) - 1;
  return /^\d{1,2}$/u.test(asked) && known[place] !== undefined ? place : null;
}

/** One template for reminders. With no words it is taken off the list. */
export const templatesRoutes = settledRoutes<ReminderTemplate>({
  path: `${settingsPath}/templates/:place`,
  title: () => 'A template for reminders',
  of(settings, visit) {
    const known = templatesOf(settings);
    const place = placeIn(visit, known);
    return place === null ? null : (known[place] ?? blank);
  },
  read({ fields }) {
    const chosen = fields.all('days');
    const value: ReminderTemplate = {
      name: fields.text('name', 40),
      text: fields.text('text', 120),
      at: fields.text('at', 5),
      days: weekdays.filter((one) => chosen.includes(one)),
    };
    return { value, wrong: value.text === '' ? {} : faultsOf(value) };
  },
  put(settings, value, visit) {
    const known = templatesOf(settings);
    const place = placeIn(visit, known) ?? known.length;
    return { ...settings, templates: known.toSpliced(place, 1, ...(value.text === '' ? [] : [value])) };
  },
  fields: (value, wrong) => (
    <>
      <Field name="name" label="Its name on the list" value={value.name} wrong={wrong['name']} />
      <Field
        name="text"
        label="What the Echo says"
        hint="As a wish: “have a drink”. Empty: this template is taken off the list."
        value={value.text}
        wrong={wrong['text']}
      />
      <Field name="at" label="At what time" type="time" width={10} value={value.at} wrong={wrong['at']} />
      <Choice
        name="days"
        legend="On which days"
        options={dayOptions}
        several
        value={value.days}
        wrong={wrong['days']}
      />
    </>
  ),
  preview: (value) =>
    value.text === ''
      ? ['Nothing: a template without words is taken off the list.']
      : [`Alexa says “${value.text}”, ${whenWords({ ...value, date: null })}, once they have agreed to it.`],
});

function faultsOf({ name, text, at, days }: ReminderTemplate): Wrong {
  return {
    ...(name === '' && { name: 'Enter a name for the list' }),
    ...(labelOf(text).kind !== 'label' && {
      text: 'Anybody in the room hears it: no medicine, no illness, no number, and only letters',
    }),
    ...(!/^([01]\d|2[0-3]):[0-5]\d$/u.test(at) && { at: 'Enter a time such as 08:30' }),
    ...(days.length === 0 && { days: 'Choose at least one day' }),
  };
}
