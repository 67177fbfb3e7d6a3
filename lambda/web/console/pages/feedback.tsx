import { feedbackFrom, feedbackKinds, feedbackOutcomes, type Feedback } from '../../../household/feedback';
import type { Home } from '../../../household/home';
import { answeredWithin } from '../../../household/feedback';
import { asName } from '../../../words/pages';
import { goDone } from '../done';
import { Area, Button, Form, Select, WrongSummary, type Wrong } from '../form';
import { stamp, Tag } from '../parts';
import type { Answer, Route } from '../route';
import type { Visit } from '../visit';
import { Tabs } from './tabs';

const path = '/console/residents/:household/feedback';
const pathOf = (household: string): string => `/console/residents/${household}/feedback`;

const inWords = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
const named = (ids: readonly string[]) => ids.map((id) => [id, inWords(id)] as const);

function One({ visit, home, said, wrong }: { visit: Visit; home: Home; said: Feedback; wrong: Wrong }) {
  const { zone, id } = home.profile;
  const { settled } = said;
  const [outcome, answer] = [`outcome-${said.id}`, `answer-${said.id}`];
  return (
    <section>
      <h3 class="govuk-heading-s">
        {inWords(said.kind)}, {stamp(said.at, zone)}, from {said.from}{' '}
        {settled === null && said.dueAt < visit.now ? <Tag says="Overdue" colour="red" /> : null}
      </h3>
      <p class="govuk-body">
        <bdi>{said.words}</bdi>
      </p>
      {settled === null ? (
        <Form visit={visit} action={`${pathOf(id)}/${said.id}`}>
          <p class="govuk-body">To be answered by {stamp(said.dueAt, zone)}.</p>
          <Select
            name={outcome}
            label="What came of it?"
            options={named(feedbackOutcomes)}
            value={visit.fields.text(outcome)}
          />
          <Area
            name={answer}
            label="What were they told?"
            rows={2}
            value={visit.fields.text(answer, 2_000)}
            wrong={wrong[answer]}
          />
          <Button says="Record the answer" kind="secondary" />
        </Form>
      ) : (
        <p class="govuk-body">
          {inWords(settled.outcome)}, {stamp(settled.at, zone)}, by <bdi>{settled.by.name}</bdi>:{' '}
          <bdi>{settled.answer}</bdi>
        </p>
      )}
    </section>
  );
}

async function page(visit: Visit, home: Home, wrong: Wrong = {}): Promise<Answer> {
  const { profile } = home;
  const all = await visit.ports.feedback.of(profile.id);
  return {
    kind: 'page',
    title: asName(profile.resident.fullName),
    ...(Object.keys(wrong).length > 0 && { status: 422 }),
    body: (
      <>
        <Tabs household={profile.id} here="/feedback" staff={visit.staff} />
        <WrongSummary wrong={wrong} />
        <h2 class="govuk-heading-m">What they and their family say of the service</h2>
        {all.length === 0 ? <p class="govuk-body">Nothing yet.</p> : null}
        {all.map((said) => (
          <One visit={visit} home={home} said={said} wrong={wrong} />
        ))}
        <h2 class="govuk-heading-m">Take something down</h2>
        <Form visit={visit} action={pathOf(profile.id)}>
          <Select
            name="kind"
            label="What is it?"
            options={named(feedbackKinds)}
            value={visit.fields.text('kind')}
          />
          <Select
            name="from"
            label="From whom?"
            options={named(feedbackFrom)}
            value={visit.fields.text('from')}
          />
          <Area
            name="words"
            label="In their own words"
            value={visit.fields.text('words', 2_000)}
            wrong={wrong['words']}
          />
          <Button says="Take down" />
        </Form>
      </>
    ),
  };
}

async function add(visit: Visit, home: Home): Promise<Answer> {
  const { fields, now, staff, ports } = visit;
  const words = fields.text('words', 2_000);
  if (words === '') return page(visit, home, { words: 'Write down what they said' });
  const chosen = <One extends string>(name: string, of: readonly [One, ...One[]]): One =>
    of.find((each) => each === fields.text(name)) ?? of[0];
  // From the form's own number: sent twice, it is one.
  const id = ports.keyed(`feedback ${fields.once}`)[0]?.slice(0, 16) ?? '';
  const said: Feedback = {
    id,
    kind: chosen('kind', feedbackKinds),
    from: chosen('from', feedbackFrom),
    words,
    at: now,
    takenBy: staff.member,
    dueAt: now + answeredWithin,
    settled: null,
  };
  await ports.feedback.save(aboutOf(home), said, home.profile.rules?.retention);
  return goDone(pathOf(home.profile.id), 'noted-feedback');
}

async function settle(visit: Visit, home: Home): Promise<Answer> {
  const { fields, now, staff, ports, params } = visit;
  const all = await ports.feedback.of(home.profile.id);
  const said = all.find(({ id }) => id === params['feedback']);
  if (!said) return { kind: 'not-found' };
  if (said.settled !== null) return goDone(pathOf(home.profile.id), 'saved');
  const outcome = feedbackOutcomes.find((each) => each === fields.text(`outcome-${said.id}`));
  const answer = fields.text(`answer-${said.id}`, 2_000);
  if (outcome === undefined || answer === '')
    return page(visit, home, { [`answer-${said.id}`]: 'Write down what they were told' });
  const answered: Feedback = { ...said, settled: { at: now, by: staff.member, outcome, answer } };
  await ports.feedback.save(aboutOf(home), answered, home.profile.rules?.retention);
  return goDone(pathOf(home.profile.id), 'saved');
}

const aboutOf = ({ profile }: Home) => ({
  household: profile.id,
  council: profile.council,
  resident: profile.resident.fullName,
});

/** Who takes it down and answers it. */
export const feedbackRoles = ['practitioner', 'manager'] as const;
const about = { about: 'resident', look: 'feedback', roles: feedbackRoles } as const;

export const feedbackRoutes: readonly Route[] = [
  { method: 'GET', path, ...about, handler: (visit, home) => page(visit, home) },
  { method: 'POST', path, ...about, handler: add },
  { method: 'POST', path: `${path}/:feedback`, ...about, handler: settle },
];
