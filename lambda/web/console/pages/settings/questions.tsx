import { dailyQuestions, type DailyQuestion } from '../../../../household/check-ins/questions';
import { healthAsked, type CouncilRules, type HealthAsked } from '../../../../household/council/rules';
import { questionNames, questionWords } from '../../../../words/console';
import { Area, Choice } from '../../form';
import { settledRoutes, settingsPath } from './settle';

type Asked = Pick<CouncilRules, 'questions' | 'loneliness' | 'health' | 'healthBasis'>;

const healthOptions: readonly (readonly [HealthAsked, string])[] = [
  ['where-recorded', 'Only in homes whose own record says why'],
  ['everywhere', 'In all homes: the council has a basis for it'],
  ['nowhere', 'Nowhere'],
];

/** Which questions check-ins may ask. Which of them a home is asked, and when, is on the resident’s own page. */
export const questionsRoutes = settledRoutes<Asked>({
  path: `${settingsPath}/questions`,
  title: () => 'Questions of the check-in',
  of: ({ rules: { questions, loneliness, health, healthBasis } }) => ({
    questions,
    loneliness,
    health,
    healthBasis,
  }),
  read({ fields }) {
    const chosen = fields.all('questions');
    const health = healthAsked.find((each) => each === fields.text('health')) ?? 'where-recorded';
    const healthBasis = fields.text('basis', 300);
    return {
      value: {
        questions: dailyQuestions.filter((each) => chosen.includes(each)),
        loneliness: fields.text('loneliness') === 'yes',
        health,
        healthBasis: health === 'everywhere' ? healthBasis : '',
      },
      wrong:
        health === 'everywhere' && healthBasis === ''
          ? { basis: 'Enter the council’s basis, such as a decision and its date' }
          : {},
    };
  },
  put: (settings, asked) => ({ ...settings, rules: { ...settings.rules, ...asked } }),
  fields: (value, wrong) => (
    <>
      <Choice
        name="questions"
        legend="What may be asked each day"
        options={dailyQuestions.map((each) => [each, questionNames[each]] as const)}
        several
        value={value.questions}
      />
      <Choice
        name="loneliness"
        legend="The three questions about loneliness, every four weeks"
        options={[
          ['yes', 'May be asked'],
          ['no', 'Are asked of nobody'],
        ]}
        value={value.loneliness ? 'yes' : 'no'}
      />
      <Choice
        name="health"
        legend="Where may questions about health be asked?"
        hint="Amazon’s own consent is needed for each Echo besides. A message to be passed on is not about health."
        options={healthOptions}
        value={value.health}
      />
      <Area
        name="basis"
        label="The council’s basis for asking about health"
        hint="Only where it is asked in all homes: the decision, who made it and when."
        rows={2}
        value={value.healthBasis}
        wrong={wrong['basis']}
      />
    </>
  ),
  preview: (value) => saidBy(value),
});

export function saidBy({ questions, loneliness, health }: Asked): string[] {
  const ids = [...questions, ...(loneliness ? (['companionship', 'left-out', 'isolated'] as const) : [])];
  const daily: readonly string[] = dailyQuestions;
  const said = ids.map(
    (id) => `The Echo asks${daily.includes(id) ? '' : ' every four weeks'}: “${questionWords(id)}”`,
  );
  if (said.length === 0) return ['The Echo asks nothing by itself.'];
  const message: DailyQuestion = 'message';
  const only = ids.some((id) => id === message) ? 'only whether a message is to be passed on' : 'nothing';
  return health === 'nowhere' ? [`Nothing about health is asked, so ${only}.`] : said;
}
