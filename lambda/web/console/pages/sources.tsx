import { Said } from '../../frame';
import { goDone } from '../done';
import { Button, Field, Form, Select, WrongSummary, type Wrong } from '../form';
import { sourceKinds, type Source, type SourceKind } from '../outside-ports';
import { afterOf, More, stamp, Tag } from '../parts';
import type { Answer, Route } from '../route';
import type { Visit } from '../visit';

const path = '/console/sources';
const pageOf = 50;

const names: Record<SourceKind, string> = {
  visits: 'Visits of a home (iCalendar)',
  bins: 'Bins of a home (iCalendar)',
  television: 'Television (XMLTV)',
  activities: 'Activities and services (Open Referral UK)',
  budget: 'Personal budgets (CSV)',
  'made-visits': 'Visits as they were made (CSV)',
};

function One({ source, visit }: { source: Source; visit: Visit }) {
  const { id, what, household, region, url, goodAt, failing } = source;
  const whose = household ?? region;
  return (
    <article class="gn-worry">
      <h2 class="govuk-heading-s">
        {what === null ? 'Something that this release does not know' : names[what]}
        {whose === '' ? null : (
          <>
            , <bdi>{whose}</bdi>
          </>
        )}{' '}
        {failing ? <Tag says="Fails" colour="red" /> : null}
      </h2>
      <p class="govuk-body">
        <Said of={url} />
      </p>
      {failing ? (
        <p class="govuk-body">
          Since {stamp(failing.since)}: <Said of={failing.says} />. What was known before is still told, with
          its age.
        </p>
      ) : null}
      <p class="govuk-hint">{goodAt === null ? 'Not yet read.' : `Last found good ${stamp(goodAt)}.`}</p>
      <Form visit={visit} action={`${path}/remove`}>
        <input type="hidden" name="source" value={id} />
        <button type="submit" class="govuk-button govuk-button--secondary">
          Look there no more<span class="govuk-visually-hidden">: {url}</span>
        </button>
      </Form>
    </article>
  );
}

/** Where answers come from, and whether that goes well. */
async function sources(visit: Visit, wrong: Wrong = {}): Promise<Answer> {
  const { ports, staff, query, fields } = visit;
  const { found, next } = await ports.sources.of(staff.council, pageOf, afterOf(query));
  const failing = found.filter((source) => source.failing !== null).length;
  return {
    kind: 'page',
    title: 'Sources',
    ...(Object.keys(wrong).length > 0 && { status: 422 }),
    body: (
      <>
        <WrongSummary wrong={wrong} />
        <p class="govuk-body-l">
          {found.length === 0
            ? 'Nothing is fetched yet.'
            : failing === 0
              ? 'All of them work.'
              : `${String(failing)} of these fail.`}
        </p>
        <p class="govuk-body">
          Calendars of visits and bins, television guides, directories of activities and providers’ tables
          that are fetched by themselves, so that the Echo can answer from them.
        </p>
        {found.map((source) => (
          <One source={source} visit={visit} />
        ))}
        <More path={path} next={next} query={query} />
        <h2 class="govuk-heading-m">Fetch another</h2>
        <Form visit={visit} action={path}>
          <Select
            name="what"
            label="What it brings"
            value={fields.text('what')}
            options={sourceKinds.map((kind) => [kind, names[kind]] as const)}
          />
          <Field
            name="url"
            label="Address"
            hint="It begins with https://, and everybody on the internet can reach it."
            value={fields.text('url', 2_000)}
            wrong={wrong['url']}
          />
          <Field
            name="household"
            label="Whose they are"
            hint="For visits and bins: open the resident’s page, copy its address, and put it here."
            value={fields.text('household')}
            wrong={wrong['household']}
          />
          <Field
            name="region"
            label="Region"
            hint="For television: whose regional programmes are taken, as channels name it: West Midlands."
            value={fields.text('region', 60)}
          />
          <Button says="Fetch it" />
        </Form>
      </>
    ),
  };
}

async function add(visit: Visit): Promise<Answer> {
  const { fields, ports, staff } = visit;
  const what = sourceKinds.find((kind) => kind === fields.text('what'));
  if (what === undefined) return { kind: 'not-found' };
  const address = fields.text('url', 2_000);
  // The address of any of a resident's pages, or the bare id.
  const typed = fields.text('household');
  const id = /\/residents\/([\w-]+)/u.exec(typed)?.[1] ?? typed;
  const url = URL.parse(address);
  if (!url || !/^https?:$/u.test(url.protocol) || url.username !== '' || url.password !== '')
    return sources(visit, { url: 'Enter an address that begins with https:// and has no password in it' });
  const owned = what === 'visits' || what === 'bins';
  if (owned) {
    const home = /^[\w-]{1,64}$/u.test(id) ? await ports.look(id) : null;
    if (home?.profile.council !== staff.council)
      return sources(visit, { household: 'Enter the address of the page of one of your residents' });
  }
  const household = owned ? id : null;
  await ports.sources.save(staff.council, {
    what,
    household,
    region: fields.text('region', 60),
    url: url.href,
  });
  return goDone(path, 'source');
}

async function remove({ ports, staff, fields }: Visit): Promise<Answer> {
  await ports.sources.remove(staff.council, fields.text('source', 200));
  return goDone(path, 'source-gone');
}

const roles = ['manager'] as const;

export const sourcesRoutes: readonly Route[] = [
  { method: 'GET', path, roles, about: 'council', handler: (visit) => sources(visit) },
  { method: 'POST', path, roles, about: 'council', handler: add },
  { method: 'POST', path: `${path}/remove`, roles, about: 'council', handler: remove },
];
