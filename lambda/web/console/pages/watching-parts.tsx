import { outcomes } from '../../../household/episode';
import type { Home } from '../../../household/home';
import { outcomeNames } from '../../../words/console';
import { Area, Button, Choice, Field, Form, Select, type Wrong } from '../form';
import { Facts, stamp } from '../parts';
import { editors } from '../route';
import { mayAs } from '../staff';
import type { Visit } from '../visit';

export const pathOf = (household: string): string => `/console/residents/${household}/watching`;

export const bases = [
  ['own', 'Their own agreement, said to me'],
  ['attorney', 'An attorney or deputy agreed; I have seen the document'],
  ['best-interests', 'A best-interests decision'],
] as const;

export const whats = [
  ['routine', 'Noticing when the day goes quiet'],
  ['carers', 'Telling the people on the list'],
  ['reminders', 'Reminders'],
] as const;

export function Basis({ visit, home, wrong }: { visit: Visit; home: Home; wrong: Wrong }) {
  const path = pathOf(home.profile.id);
  return (
    <>
      <h2 class="govuk-heading-m">What it rests on</h2>
      <Facts
        rows={whats.map(([what, name]) => {
          const consent = home.state.consents[what];
          const words =
            consent === null
              ? 'no basis: not done'
              : `${bases.find(([basis]) => basis === consent.basis)?.[1] ?? ''}, ${stamp(consent.at, home.profile.zone)}: “${consent.words}”`;
          return [name, words] as const;
        })}
      />
      {mayAs(visit.staff, editors) ? (
        <Form visit={visit} action={`${path}/basis`}>
          <Choice
            name="what"
            legend="What is agreed?"
            options={whats}
            several
            value={visit.fields.all('what')}
            wrong={wrong['what']}
          />
          <Choice
            name="basis"
            legend="On what basis?"
            options={[...bases, ['none', 'None any more: stop it']]}
            value={visit.fields.text('basis')}
            wrong={wrong['basis']}
          />
          <Area
            name="words"
            label="What was said, or what you have seen"
            hint="In their own words; the document and whose it is; who decided, why, and when it is looked at again."
            value={visit.fields.text('words', 500)}
            wrong={wrong['words']}
          />
          <Button says="Record the basis" />
        </Form>
      ) : null}
    </>
  );
}

export function Pausing({ visit, home, wrong }: { visit: Visit; home: Home; wrong: Wrong }) {
  const { pause } = home.state;
  const path = pathOf(home.profile.id);
  return (
    <>
      <h2 class="govuk-heading-m">Pause</h2>
      {pause ? (
        <Form visit={visit} action={`${path}/resume`}>
          <p class="govuk-body">
            Paused ({pause.reason}){' '}
            {pause.until === null
              ? 'until somebody ends it'
              : `until ${stamp(pause.until, home.profile.zone)}`}
            .
          </p>
          <Area
            name="whyresume"
            label="Why does watching go on?"
            rows={2}
            value={visit.fields.text('whyresume', 300)}
            wrong={wrong['whyresume']}
          />
          <Button says="End the pause" kind="secondary" />
        </Form>
      ) : (
        <Form visit={visit} action={`${path}/pause`}>
          <Select
            name="reason"
            label="Why?"
            options={[
              ['away', 'Away'],
              ['visitors', 'Visitors'],
              ['hospital', 'In hospital (until somebody ends it)'],
            ]}
            value={visit.fields.text('reason')}
          />
          <Field
            name="until"
            label="Until the morning of"
            hint="Empty: as long as such a pause may last."
            type="date"
            width={10}
            value={visit.fields.text('until')}
            wrong={wrong['until']}
          />
          <Area
            name="whypause"
            label="How do you know?"
            rows={2}
            value={visit.fields.text('whypause', 300)}
            wrong={wrong['whypause']}
          />
          <Button says="Pause" kind="secondary" />
        </Form>
      )}
    </>
  );
}

export function MorningPromise({ visit, home, wrong }: { visit: Visit; home: Home; wrong: Wrong }) {
  return (
    <Form visit={visit} action={`${pathOf(home.profile.id)}/promise`}>
      <h2 class="govuk-heading-m">The morning promise</h2>
      <Field
        name="promise"
        label="Some sign of life by"
        hint="Else the Echo asks first, and then people are told. Empty: no promise."
        type="time"
        width={10}
        value={
          wrong['promise'] === undefined && wrong['whypromise'] === undefined
            ? (home.profile.promise ?? '')
            : visit.fields.text('promise')
        }
        wrong={wrong['promise']}
      />
      <Area
        name="whypromise"
        label="Why are you changing this?"
        rows={2}
        value={visit.fields.text('whypromise', 300)}
        wrong={wrong['whypromise']}
      />
      <Button says="Save the promise" kind="secondary" />
    </Form>
  );
}

export function Ending({ visit, home, wrong }: { visit: Visit; home: Home; wrong: Wrong }) {
  return (
    <Form visit={visit} action={`${pathOf(home.profile.id)}/end`}>
      <h2 class="govuk-heading-m">Moved, left or died</h2>
      <p class="govuk-body">
        From the moment you press the button nobody is texted, asked or reminded about this home, and the Echo
        there belongs to no home any more. What was recorded is kept for as long as the council’s rules say.
        Nobody gets a text about it: tell the family yourself.
      </p>
      <Choice
        name="ending"
        legend="What has happened?"
        options={[
          ['moved', 'They have moved'],
          ['left', 'They do not want the service any more'],
          ['died', 'They have died'],
        ]}
        value={visit.fields.text('ending')}
        wrong={wrong['ending']}
      />
      {home.state.episode ? (
        <Select
          name="outcome"
          label="There is an open worry. How did it end?"
          options={outcomes.map((outcome) => [outcome, outcomeNames[outcome]] as const)}
          value={visit.fields.text('outcome')}
        />
      ) : null}
      <Area
        name="whyend"
        label="How do you know?"
        rows={2}
        value={visit.fields.text('whyend', 300)}
        wrong={wrong['whyend']}
      />
      <Button says="End the service for this home" kind="warning" />
    </Form>
  );
}
