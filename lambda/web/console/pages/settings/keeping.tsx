import { retentionBounds, type Retention } from '../../../../household/council/retention';
import { Field, type Wrong } from '../../form';
import { settledRoutes, settingsPath, wholeIn } from './settle';

const lines: readonly (readonly [keyof Retention, string, string])[] = [
  ['signalDays', 'Days that signals are kept', 'When the Echo was spoken to and plugs were used.'],
  ['textDays', 'Days that texts are kept', 'To which phone a text went and about what.'],
  [
    'journalDays',
    'Days that the journal is kept',
    'With ended worries, check-ins, visits, what residents asked to be called about, feedback and complaints, and which of your staff looked at whom. Before the journal goes, it is handed over to the council.',
  ],
];

/** How long things are kept. What is stored already keeps the time that it was given. */
export const keepingRoutes = settledRoutes<Retention>({
  path: `${settingsPath}/keeping`,
  title: () => 'How long things are kept',
  of: ({ rules }) => rules.retention,
  read({ fields }) {
    const daysIn = (name: keyof Retention): number => wholeIn(fields.text(name), retentionBounds[name]);
    const value: Retention = {
      signalDays: daysIn('signalDays'),
      textDays: daysIn('textDays'),
      journalDays: daysIn('journalDays'),
    };
    const wrong = lines
      .filter(([name]) => Number.isNaN(value[name]))
      .map(([name]) => [name, `Enter whole days from ${retentionBounds[name].join(' to ')}`] as const);
    return { value, wrong: Object.fromEntries(wrong) satisfies Wrong };
  },
  put: (settings, retention) => ({ ...settings, rules: { ...settings.rules, retention } }),
  fields: (value, wrong) => (
    <>
      {lines.map(([name, label, hint]) => (
        <Field
          name={name}
          label={label}
          hint={hint}
          type="number"
          width={5}
          value={Number.isNaN(value[name]) ? '' : String(value[name])}
          wrong={wrong[name]}
        />
      ))}
    </>
  ),
  preview: (value) => keptInWords(value),
});

const days = (count: number): string => (Number.isNaN(count) ? 'so many days' : `${String(count)} days`);

export const keptInWords = ({ signalDays, textDays, journalDays }: Retention): string[] => [
  `Signals are deleted after ${days(signalDays)}.`,
  `To which phone a text went and about what: after ${days(textDays)}.`,
  `The journal, ended worries, check-ins, visits, wishes to be called, feedback and complaints, and who looked at whom: after ${days(journalDays)}.`,
  'It holds for what is stored from now on: what is stored already keeps the time that it was given.',
];
