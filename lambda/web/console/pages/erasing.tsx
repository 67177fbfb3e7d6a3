import type { Home } from '../../../household/home';
import { mayBeErased } from '../../../household/being-erased';
import { asName, withoutMarks } from '../../../words/pages';
import { act } from '../act';
import { goDone } from '../done';
import { Area, Button, Field, Form, WrongSummary, type Wrong } from '../form';
import { Line, Link, stamp } from '../parts';
import type { Answer, Route } from '../route';
import type { Visit } from '../visit';
import { certificatePath, KeptElsewhere } from './certificate';

const path = '/console/residents/:household/erase';
const pathOf = (household: string): string => `/console/residents/${household}/erase`;

const same = (one: string, other: string): boolean =>
  one.trim().toLowerCase().replace(/\s+/gu, ' ') === other.trim().toLowerCase().replace(/\s+/gu, ' ');

function page(visit: Visit, home: Home, wrong: Wrong = {}): Answer {
  const { profile, state } = home;
  const name = asName(profile.resident.fullName);
  return {
    kind: 'page',
    title: `Delete everything kept about ${name}`,
    ...(Object.keys(wrong).length > 0 && { status: 422 }),
    body: (
      <>
        <WrongSummary wrong={wrong} />
        {state.forgottenAt === null ? null : (
          <Line of={`They asked to be forgotten on ${stamp(state.forgottenAt, profile.zone)}.`} />
        )}
        {mayBeErased(state) ? <Ask visit={visit} home={home} wrong={wrong} /> : <NotNow home={home} />}
      </>
    ),
  };
}

function NotNow({ home: { profile, state } }: { home: Home }) {
  if (state.erasure) {
    const which = { household: profile.id, askedAt: state.erasure.askedAt };
    return (
      <p class="govuk-body">
        It is being deleted. <Link to={certificatePath(which)} says="See the certificate" />
      </p>
    );
  }
  return (
    <p class="govuk-body">
      This home is still served.{' '}
      <Link
        to={`/console/residents/${profile.id}/watching`}
        says="First record that they have moved, left or died"
      />
      : then nobody is texted or reminded any more.
    </p>
  );
}

function Ask({ visit, home, wrong }: { visit: Visit; home: Home; wrong: Wrong }) {
  return (
    <>
      <p class="govuk-body">
        Who they are, the people on the list, what was seen and learned, check-ins, worries, the timeline, how
        to get in, and every look at this record are deleted now and once more a quarter of an hour later. It
        cannot be undone. First give the resident what they want to have:{' '}
        <Link to={`/console/residents/${home.profile.id}/record`} says="everything kept, to print or save" />.
      </p>
      <KeptElsewhere
        askedAt={visit.now}
        lastAt={null}
        zone={home.profile.zone}
        keptDays={home.profile.rules?.retention.journalDays}
      />
      <Form visit={visit} action={pathOf(home.profile.id)}>
        <Field
          name="name"
          label="Type their full name"
          hint="So that nobody else is deleted by mistake."
          value={visit.fields.text('name')}
          wrong={wrong['name']}
        />
        <Area
          name="why"
          label="Why may it be deleted?"
          rows={2}
          value={visit.fields.text('why', 300)}
          wrong={wrong['why']}
        />
        <Button says="Delete everything" kind="warning" />
      </Form>
    </>
  );
}

async function erase(visit: Visit, home: Home): Promise<Answer> {
  const { fields } = visit;
  if (!mayBeErased(home.state)) return page(visit, home);
  const why = fields.text('why', 300);
  const wrong: Wrong = {
    ...(!same(fields.text('name'), withoutMarks(home.profile.resident.fullName)) && {
      name: 'That is not their full name as it stands above',
    }),
    ...(why === '' && { why: 'Say why it may be deleted' }),
  };
  if (Object.keys(wrong).length > 0) return page(visit, home, wrong);
  const after = await act(visit, home, { do: 'erase' }, why);
  const { erasure } = after.state;
  if (!erasure) return page(visit, after);
  return goDone(certificatePath({ household: home.profile.id, askedAt: erasure.askedAt }), 'erasing');
}

const about = { about: 'resident', roles: ['manager'] } as const;

/** Deleting all that is kept of a resident who is served no more. */
export const erasingRoutes: readonly Route[] = [
  { method: 'GET', path, ...about, look: 'erasure', handler: (visit, home) => page(visit, home) },
  { method: 'POST', path, ...about, look: 'erasure', handler: erase },
];
