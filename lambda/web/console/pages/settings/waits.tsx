import { minute } from '../../../../household/clock';
import type { CouncilRules } from '../../../../household/council/rules';
import { answerWait, dutyWait } from '../../../../household/waits';
import { Choice, Field } from '../../form';
import { settledRoutes, settingsPath, wholeIn } from './settle';

type Waits = Pick<CouncilRules, 'waits' | 'night'>;
const bounds = [1, 120] as const;

const typed = (minutes: number | null): string =>
  minutes === null || Number.isNaN(minutes) ? '' : String(minutes);
const says = 'Enter whole minutes from 1 to 120, or nothing';

/** How long people have to answer about a silence, and whether an odd night counts. */
export const waitsRoutes = settledRoutes<Waits>({
  path: `${settingsPath}/waits`,
  title: () => 'Silence, waits and nights',
  of: ({ rules: { waits, night } }) => ({ waits, night }),
  read({ fields }) {
    const minutesIn = (name: string): number | null =>
      fields.text(name) === '' ? null : wholeIn(fields.text(name), bounds);
    const waits = { silence: minutesIn('silence'), duty: minutesIn('duty') };
    return {
      value: { waits, night: fields.text('night') !== 'no' },
      wrong: {
        ...(Number.isNaN(waits.silence) && { silence: says }),
        ...(Number.isNaN(waits.duty) && { duty: says }),
      },
    };
  },
  put: (settings, value) => ({ ...settings, rules: { ...settings.rules, ...value } }),
  fields: ({ waits, night }, wrong) => (
    <>
      <Field
        name="silence"
        label="Minutes that each has to answer about a silence"
        hint={`Empty: as usual, ${String(answerWait.silence / minute)}. A person’s own time counts before.`}
        type="number"
        width={5}
        value={typed(waits.silence)}
        wrong={wrong['silence']}
      />
      <Field
        name="duty"
        label="Minutes that the duty team has to answer"
        hint={`Empty: as usual, ${String(dutyWait / minute)}.`}
        type="number"
        width={5}
        value={typed(waits.duty)}
        wrong={wrong['duty']}
      />
      <Choice
        name="night"
        legend="Does an unusually lively night count?"
        hint="Between 23:30 and 05:30. They are asked first, as with a silence."
        options={[
          ['yes', 'Yes'],
          ['no', 'No: only what they ask for at night, and silences by day'],
        ]}
        value={night ? 'yes' : 'no'}
      />
    </>
  ),
  preview: (value) => waitsInWords(value),
});

export function waitsInWords({ waits, night }: Waits): string[] {
  const silence = waits.silence ?? answerWait.silence / minute;
  const duty = waits.duty ?? dutyWait / minute;
  return [
    `After a silence the resident is asked first, for 20 minutes. Then each person on the list has ${String(silence)} minutes to answer, the duty team ${String(duty)}.`,
    night
      ? 'An unusually lively night is a reason to ask them whether they are all right.'
      : 'What somebody does at night is no reason to ask.',
  ];
}
