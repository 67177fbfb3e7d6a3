import { dailyQuestions } from '../../../household/check-ins/questions';
import { councilLetsAskHealth, mayAsk, mayAskLoneliness } from '../../../household/council/ruled';
import type { Home } from '../../../household/home';
import { mannerOf } from '../../../household/manner';
import type { Profile } from '../../../household/profile';
import { questionNames, questionWords } from '../../../words/console';
import { asName } from '../../../words/pages';
import { edit } from '../act';
import { goDone } from '../done';
import { Area, Button, Choice, Field, Form, statusOf, WrongSummary, type Wrong } from '../form';
import { Line } from '../parts';
import { editors, type Answer, type Route } from '../route';
import type { Visit } from '../visit';
import { whileServed } from './ended';
import { Tabs } from './tabs';

const pathOf = (household: string): string => `/console/residents/${household}/talking`;

const manners = [
  ['slow', 'Slowly'],
  ['short', 'In few and short sentences'],
] as const;

/** What the questions rest on and whether they are really asked, so that nobody wonders later. */
function standing({ profile }: Home): string {
  if (!councilLetsAskHealth(profile))
    return 'Questions about health are not asked here: the council’s settings or this home’s record do not allow them.';
  return profile.health?.amazon === true
    ? 'Questions about health may be asked here.'
    : 'Questions about health are not asked here before Amazon’s consent for this Echo is recorded.';
}

function page(visit: Visit, home: Home, wrong: Wrong = {}): Answer {
  const { profile } = home;
  const { fields } = visit;
  const posted = Object.keys(wrong).length > 0;
  const plan = profile.checkIn ?? null;
  const { slow, short } = mannerOf(home);
  const manner = manners.map(([name]) => name).filter((name) => (name === 'slow' ? slow : short));
  const allowed = dailyQuestions.filter((each) => mayAsk(profile, each));
  return {
    kind: 'page',
    title: `Talking with ${asName(profile.resident.fullName)}`,
    ...statusOf(wrong),
    body: (
      <>
        <WrongSummary wrong={wrong} />
        <Tabs household={profile.id} here="/talking" staff={visit.staff} />
        <Form visit={visit} action={pathOf(profile.id)}>
          <input type="hidden" name="version" value={String(profile.version)} />
          <h2 class="govuk-heading-m">How the Echo speaks to them</h2>
          <Choice
            name="manner"
            legend="They like to be spoken to"
            hint="They can say so to the Echo themselves: what they say counts before."
            options={manners}
            several
            value={posted ? fields.all('manner') : manner}
          />
          <h2 class="govuk-heading-m">The daily check-in</h2>
          <Field
            name="at"
            label="Asked each day at"
            hint="Empty: no check-in."
            type="time"
            width={10}
            value={posted ? fields.text('at') : (plan?.at ?? '')}
            wrong={wrong['at']}
          />
          <Choice
            name="questions"
            legend="What is asked"
            options={allowed.map(
              (each) => [each, `${questionNames[each]}: “${questionWords(each)}”`] as const,
            )}
            several
            value={posted ? fields.all('questions') : (plan?.questions ?? allowed)}
            wrong={wrong['questions']}
          />
          {mayAskLoneliness(profile) ? (
            <Choice
              name="loneliness"
              legend="The three questions about loneliness, every four weeks"
              options={[
                ['yes', 'Ask them'],
                ['no', 'Do not ask them'],
              ]}
              value={posted ? fields.text('loneliness') : plan?.loneliness === true ? 'yes' : 'no'}
            />
          ) : null}
          <h2 class="govuk-heading-m">What questions about health rest on</h2>
          <Line of={standing(home)} />
          <Area
            name="basis"
            label="The basis of this home"
            hint="Such as the care plan and its date. Empty: none of its own."
            rows={2}
            value={posted ? fields.text('basis', 300) : (profile.health?.council ?? '')}
          />
          <Choice
            name="amazon"
            legend="Has Amazon’s consent to questions about health been given for this Echo?"
            options={[
              ['yes', 'Yes'],
              ['no', 'No'],
            ]}
            value={posted ? fields.text('amazon') : profile.health?.amazon === true ? 'yes' : 'no'}
          />
          <Area
            name="why"
            label="Why are you changing this?"
            rows={2}
            value={fields.text('why', 300)}
            wrong={wrong['why']}
          />
          <Button says="Save" />
        </Form>
      </>
    ),
  };
}

function read({ fields }: Visit): { changes: Partial<Profile>; wrong: Wrong } {
  const [at, chosen] = [fields.text('at', 5), fields.all('questions')];
  const questions = dailyQuestions.filter((each) => chosen.includes(each));
  const loneliness = fields.text('loneliness') === 'yes';
  const ways = fields.all('manner');
  return {
    changes: {
      manner: { slow: ways.includes('slow'), short: ways.includes('short') },
      checkIn: at === '' ? null : { at, questions, loneliness },
      health: { council: fields.text('basis', 300), amazon: fields.text('amazon') === 'yes' },
    },
    wrong: {
      ...(at !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/u.test(at) && { at: 'Enter a time such as 09:30' }),
      ...(at !== '' && questions.length === 0 && !loneliness && { questions: 'Choose what is asked' }),
      ...(fields.text('why') === '' && { why: 'Say why' }),
    },
  };
}

const stale: Wrong = { why: 'Somebody else changed this home meanwhile. Look again and then save.' };

async function save(visit: Visit, home: Home): Promise<Answer> {
  const { changes, wrong } = read(visit);
  if (Object.keys(wrong).length > 0) return page(visit, home, wrong);
  if (visit.fields.text('version') !== String(home.profile.version)) return page(visit, home, stale);
  const about = { what: 'how they are spoken to, and the check-in', why: visit.fields.text('why', 300) };
  const saved = await edit(visit, home, changes, about);
  return saved ? goDone(pathOf(home.profile.id), 'saved') : page(visit, home, stale);
}

const path = '/console/residents/:household/talking';
const about = { about: 'resident', look: 'talking', path, roles: editors } as const;

/** How the Echo talks with somebody: manner, check-in, and what questions about health rest on. */
export const talkingRoutes: readonly Route[] = [
  { ...about, method: 'GET', handler: whileServed('/talking', (visit, home) => page(visit, home)) },
  { ...about, method: 'POST', handler: whileServed('/talking', save) },
];
