import { openWorryOf } from '../../../household/open-worry';
import { calledAfter, outcomes, type Outcome, type VisitReport } from '../../../household/episode';
import type { Home } from '../../../household/home';
import type { StaffAct } from '../../../household/staff-act';
import { outcomeNames, worryWords } from '../../../words/console';
import { costIn } from '../../../words/money';
import { asName } from '../../../words/pages';
import { Said } from '../../frame';
import { act } from '../act';
import { goDone, type Done } from '../done';
import { Area, Button, Choice, Field, Form, statusOf, WrongSummary, type Wrong } from '../form';
import { Line, Link } from '../parts';
import { actors, type Answer, type Route } from '../route';
import { mayAs } from '../staff';
import type { Visit } from '../visit';
import { Told, worryPath, worryRoles } from './today';
import { WhoToRing } from './who-to-ring';

const outcomeOptions = outcomes.map((outcome) => [outcome, outcomeNames[outcome]] as const);

function Acting({ visit, home, wrong }: { visit: Visit; home: Home; wrong: Wrong }) {
  const path = worryPath(home.profile.id);
  const episode = home.state.episode;
  if (!episode) return null;
  const hidden = <input type="hidden" name="episode" value={episode.id} />;
  return (
    <>
      <h2 class="govuk-heading-m">What you can do</h2>
      {episode.hold?.who === 'duty' ? (
        <Form visit={visit} action={`${path}/hand-back`}>
          {hidden}
          <p class="govuk-body">The council’s people are seeing to it.</p>
          <Button says="Ask the next person instead" kind="secondary" />
        </Form>
      ) : (
        <Form visit={visit} action={`${path}/take-over`}>
          {hidden}
          <p class="govuk-body">Take it over, and nobody else is asked to go while you see to it.</p>
          <Button says="Take over" kind="secondary" />
        </Form>
      )}
      <Form visit={visit} action={`${path}/call`}>
        {hidden}
        <Area
          name="call"
          label="Note a call"
          hint="Whom you rang and what they said."
          value={visit.fields.text('call', 500)}
          wrong={wrong['call']}
        />
        <Button says="Note the call" kind="secondary" />
      </Form>
      <Form visit={visit} action={`${path}/close`}>
        {hidden}
        <input type="hidden" name="shown" value={visit.now} />
        <Choice
          name="outcome"
          legend="How did it end?"
          hint="Everyone who was told gets a text that says so."
          options={outcomeOptions}
          value={visit.fields.text('outcome')}
          wrong={wrong['outcome']}
        />
        <Area
          name="note"
          label="How do you know?"
          hint="For example: Anne rang, she is with her."
          value={visit.fields.text('note', 500)}
          wrong={wrong['note']}
        />
        <Choice
          name="ambulance"
          legend="Would an ambulance have been sent without this?"
          hint="Your own judgement, for the council’s figures. Leave it open if you cannot say."
          options={[
            ['yes', 'Yes, and it was not needed'],
            ['no', 'No'],
          ]}
          value={visit.fields.text('ambulance')}
        />
        <div class="gn-row">
          <Field
            name="minutes"
            label="Minutes spent, if known"
            type="number"
            width={5}
            value={visit.fields.text('minutes')}
            wrong={wrong['minutes']}
          />
          <Field
            name="cost"
            label="Cost in pounds, if known"
            width={5}
            value={visit.fields.text('cost')}
            wrong={wrong['cost']}
          />
        </div>
        <Button says="Close the worry" />
      </Form>
    </>
  );
}

function page(visit: Visit, home: Home, wrong: Wrong = {}): Answer {
  const worry = openWorryOf(home);
  const { id, resident } = home.profile;
  if (worry === null) {
    return {
      kind: 'page',
      title: `No open worry about ${asName(resident.fullName)}`,
      body: (
        <>
          <p class="govuk-body">
            If there was one, it has ended:{' '}
            <Link to={`/console/residents/${id}/timeline`} says="the timeline" /> says how.
          </p>
        </>
      ),
    };
  }
  const words = worryWords(worry, visit.now);
  return {
    kind: 'page',
    title: `${words.urgencyName}: ${words.resident}`,
    ...statusOf(wrong),
    body: (
      <>
        <WrongSummary wrong={wrong} />
        <p class="govuk-body-l gn-standing">
          <Said of={words.standing} />
        </p>
        <p class="govuk-body">Open for {words.age}.</p>
        <h2 class="govuk-heading-m">Why</h2>
        {words.why.map((why) => (
          <Line of={why} />
        ))}
        <h2 class="govuk-heading-m">Who was told</h2>
        {words.told.length === 0 ? <p class="govuk-body">Nobody yet.</p> : null}
        <Told told={words.told} />
        {words.next === null ? null : <Line of={words.next} />}
        <WhoToRing visit={visit} home={home} />
        {mayAs(visit.staff, actors) ? <Acting visit={visit} home={home} wrong={wrong} /> : null}
        <p class="govuk-body">
          <Link to={`/console/residents/${id}`} says={`All about ${words.resident}`} />
        </p>
      </>
    ),
  };
}

/** A form is about the worry it was shown for: pressed after that one ended, it must not touch the next. */
async function onOpen(visit: Visit, home: Home, doing: StaffAct, note: string, done: Done): Promise<Answer> {
  const { episode } = home.state;
  if (episode?.id === visit.fields.text('episode')) await act(visit, home, doing, note);
  else if (episode)
    return page(visit, home, { episode: 'That form was about an earlier worry. Look again.' });
  const to = doing.do === 'close' ? `/console/residents/${home.profile.id}` : worryPath(home.profile.id);
  return goDone(to, done);
}

const isCount = (typed: string): boolean => /^\d{0,3}$/u.test(typed);

/** What was written down beside the outcome; null where nothing was. */
function reportIn({ fields }: Visit): VisitReport | null {
  const [minutes, cost] = [fields.text('minutes'), costIn(fields.text('cost'))];
  const judged = fields.text('ambulance');
  const report: VisitReport = {
    ...(minutes !== '' && { minutes: Number(minutes) }),
    ...(cost !== null && { cost }),
    ...((judged === 'yes' || judged === 'no') && { ambulanceAvoided: judged === 'yes' }),
  };
  return Object.keys(report).length > 0 ? report : null;
}

async function close(visit: Visit, home: Home): Promise<Answer> {
  const outcome: Outcome | undefined = outcomes.find((one) => one === visit.fields.text('outcome'));
  const note = visit.fields.text('note', 500);
  const paid = visit.fields.text('cost');
  const wrong: Wrong = {
    ...(outcome === undefined && { outcome: 'Choose how it ended' }),
    ...(note === '' && { note: 'Say how you know' }),
    ...(isCount(visit.fields.text('minutes'))
      ? {}
      : { minutes: 'Enter whole minutes up to 999, or nothing' }),
    ...(paid === '' || costIn(paid) !== null
      ? {}
      : { cost: 'Enter an amount such as 12 or 12.50, under 1000, or nothing' }),
  };
  if (outcome === undefined || Object.keys(wrong).length > 0) return page(visit, home, wrong);
  const report = reportIn(visit);
  const shown = /^\d{13}$/u.test(visit.fields.text('shown')) ? Number(visit.fields.text('shown')) : visit.now;
  // What she has called for since the page was shown is not ended by who has not read it.
  if (home.state.episode && calledAfter(home.state.episode, shown))
    return page(visit, home, {
      episode: 'There was another call for help after that page was shown. Look again.',
    });
  const closing = { do: 'close', outcome, looked: shown, ...(report && { report }) } as const;
  return onOpen(visit, home, closing, note, 'closed');
}

async function noteCall(visit: Visit, home: Home): Promise<Answer> {
  const note = visit.fields.text('call', 500);
  if (note === '') return page(visit, home, { call: 'Say whom you rang and what they said' });
  return onOpen(visit, home, { do: 'note-call' }, note, 'noted');
}

const path = '/console/residents/:household/worry';
const posted = { method: 'POST', roles: actors, about: 'resident', look: 'worry' } as const;

export const worryRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    roles: worryRoles,
    about: 'resident',
    look: 'worry',
    handler: (visit, home) => page(visit, home),
  },
  { ...posted, path: `${path}/close`, handler: close },
  { ...posted, path: `${path}/call`, handler: noteCall },
  {
    ...posted,
    path: `${path}/take-over`,
    handler: (visit, home) => onOpen(visit, home, { do: 'take-over' }, '', 'taken'),
  },
  {
    ...posted,
    path: `${path}/hand-back`,
    handler: (visit, home) => onOpen(visit, home, { do: 'hand-back' }, '', 'handed-back'),
  },
];
