import { usualPaths } from '../../../../household/care';
import { carerRoles, type CarePath, type CarerRole } from '../../../../household/care-paths';
import { urgencyOfNeed } from '../../../../household/concern';
import { minute } from '../../../../household/clock';
import { needs, type Need } from '../../../../household/need';
import { answerWait } from '../../../../household/waits';
import { askedWords, carerRoleNames, needNames } from '../../../../words/console';
import { Choice, Field, Select } from '../../form';
import type { Visit } from '../../visit';
import { settledRoutes, settingsPath, wholeIn } from './settle';

const places = ['first', 'second', 'third'] as const;
const bounds = [1, 120] as const;

export const needIn = ({ params }: Pick<Visit, 'params'>): Need | null =>
  needs.find((each) => each === params['need']) ?? null;

/** As it stands where the council has settled nothing. */
export const usualPath = (need: Need): CarePath =>
  usualPaths[need] ?? { first: [], others: true, waitMinutes: null };

/** Minutes that anybody has to answer who has no wait of their own. */
export const usualMinutes = (need: Need): number => {
  const urgency = urgencyOfNeed(need);
  return answerWait[urgency === 'gentle' || urgency === 'staff' ? 'errand' : urgency] / minute;
};

/** A fall, pain and illness always reach everybody. */
const isPressing = (need: Need): boolean => urgencyOfNeed(need) === 'emergency';

interface Asked {
  need: Need;
  path: CarePath;
}

const roleIn = (typed: string): CarerRole[] => carerRoles.filter((each) => each === typed);

/** Who is asked first when residents need something, and how long each has to answer. */
export const needRoutes = settledRoutes<Asked>({
  path: `${settingsPath}/needs/:need`,
  title: (visit) => `Who is asked: ${needNames[needIn(visit) ?? 'other']}`,
  of({ rules }, visit) {
    const need = needIn(visit);
    return need === null ? null : { need, path: rules.care[need] ?? usualPath(need) };
  },
  read(visit) {
    const { fields } = visit;
    const need = needIn(visit) ?? 'other';
    const wait = fields.text('wait');
    const minutes = wait === '' ? null : wholeIn(wait, bounds);
    return {
      value: {
        need,
        path: {
          first: [...new Set(places.flatMap((place) => roleIn(fields.text(place))))],
          others: isPressing(need) || fields.text('others') !== 'no',
          waitMinutes: minutes,
        },
      },
      wrong: Number.isNaN(minutes) ? { wait: 'Enter whole minutes from 1 to 120, or nothing' } : {},
    };
  },
  put: (settings, { need, path }) => ({
    ...settings,
    rules: { ...settings.rules, care: { ...settings.rules.care, [need]: path } },
  }),
  fields: ({ need, path: { first, others, waitMinutes } }, wrong) => (
    <>
      {places.map((place, at) => (
        <Select
          name={place}
          label={`Asked ${place}`}
          options={[
            ['', 'as on the list'],
            ...carerRoles.map((role) => [role, carerRoleNames[role]] as const),
          ]}
          value={first[at] ?? ''}
        />
      ))}
      {isPressing(need) ? null : (
        <Choice
          name="others"
          legend="And then?"
          options={[
            ['yes', 'Everybody else on the list'],
            ['no', 'Only the duty team'],
          ]}
          value={others ? 'yes' : 'no'}
        />
      )}
      <Field
        name="wait"
        label="Minutes that each has to answer"
        hint="Empty: each person’s own time, or the usual one."
        type="number"
        width={5}
        value={waitMinutes === null || Number.isNaN(waitMinutes) ? '' : String(waitMinutes)}
        wrong={wrong['wait']}
      />
    </>
  ),
  preview: ({ need, path }) => [askedWords(path, usualMinutes(need))],
});
