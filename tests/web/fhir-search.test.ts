import type { Bundle, CapabilityStatement, FhirResource } from 'fhir/r4';
import { aboutWhen, matches, readDate } from '../../lambda/web/fhir/dates';
import { openFhirDoor, resourcesIn, tokenIn } from './fhir-door';
import { judge, readDefinitions } from './r4-definitions';

beforeAll(readDefinitions);

test('a search is by patient and date', async () => {
  const { get, token } = await openFhirDoor();
  const bearer = await tokenIn(await token());
  const flags = await resourcesIn(await get('/Flag?patient=home-1', bearer));
  expect(flags.map((flag) => 'status' in flag && flag.status).sort()).toEqual(['active', 'inactive']);
  expect(await resourcesIn(await get('/Flag?patient=Patient/home-1&date=ge2026-03-02', bearer))).toHaveLength(
    2,
  );
  expect(await resourcesIn(await get('/Flag?patient=home-1&date=lt2026-03-02', bearer))).toHaveLength(0);
  expect(await resourcesIn(await get('/Task?patient=home-1&date=2026-03-02', bearer))).toHaveLength(1);
  expect(await resourcesIn(await get('/Patient?name=hug', bearer))).toMatchObject([{ id: 'home-1' }]);
  expect((await get('/Flag', bearer)).status).toBe(400);
});

test('what the server says of itself is so: every kind it names is found by every parameter it names', async () => {
  const { get, token } = await openFhirDoor();
  const bearer = await tokenIn(await token());
  const said = (await (await get('/metadata')).json()) as CapabilityStatement;
  expect(() => {
    judge(said);
  }).not.toThrow();
  const resources = said.rest?.[0]?.resource ?? [];
  expect(resources.map(({ type }) => type)).toHaveLength(11);
  for (const { type, searchParam = [], interaction = [] } of resources) {
    if (type === 'Patient') continue;
    const all = await resourcesIn(await get(`/${type}?patient=home-1`, bearer));
    expect([type, all.length > 0]).toEqual([type, true]);
    for (const { name, type: kind } of searchParam) {
      if (kind !== 'date') continue;
      const query = `/${type}?patient=home-1&${name}`;
      expect([type, name, await resourcesIn(await get(`${query}=ge2020-01-01`, bearer))]).toEqual([
        type,
        name,
        all,
      ]);
      expect([type, name, await resourcesIn(await get(`${query}=lt2020-01-01`, bearer))]).toEqual([
        type,
        name,
        [],
      ]);
    }
    expect(interaction).toContainEqual({ code: 'read' });
    for (const each of all) {
      const one = (await (await get(`/${type}/${each.id ?? ''}`, bearer)).json()) as FhirResource;
      expect(one).toEqual(each);
    }
  }
});

test('every reference within the bundle leads to something that is in it', async () => {
  const { bundle } = await openFhirDoor();
  const all = await bundle('/Patient/home-1/$everything');
  const there = new Set(
    (all.entry ?? []).map(({ resource }) => `${resource!.resourceType}/${resource!.id ?? ''}`),
  );
  const references = [...JSON.stringify(all).matchAll(/"reference":"([^"]+)"/gu)].map(([, to]) => to);
  expect(references.length).toBeGreaterThan(20);
  expect(references.filter((to) => !there.has(to!))).toEqual([]);
});

test('a long answer comes page by page, each with the way to the next', async () => {
  const { bundle } = await openFhirDoor();
  const all = await bundle('/Patient/home-1/$everything?_count=500');
  const seen: unknown[] = [];
  let path: string | undefined = '/Patient/home-1/$everything?_count=4';
  let pages = 0;
  while (path !== undefined) {
    const page: Bundle = await bundle(path);
    expect(page.total).toBe(all.total);
    expect(() => {
      judge(page);
    }).not.toThrow();
    seen.push(...(page.entry ?? []));
    pages += 1;
    const next = page.link?.find(({ relation }) => relation === 'next')?.url;
    path = next?.slice('https://neighbour.example/fhir'.length);
  }
  expect(pages).toBe(Math.ceil((all.total ?? 0) / 4));
  expect(seen).toEqual(all.entry);
});

test('a council’s residents come page by page as well, and a look at the list is written down', async () => {
  const { bundle, door } = await openFhirDoor();
  const mary = (await door.home()).profile;
  for (const id of ['home-2', 'home-3']) await door.movesIn({ ...mary, id });
  const first = await bundle('/Patient?_count=2');
  expect(first.entry).toHaveLength(2);
  const next = first.link?.find(({ relation }) => relation === 'next')?.url ?? '';
  const second = await bundle(next.slice('https://neighbour.example/fhir'.length));
  expect(second.entry).toHaveLength(1);
  const ids = [...(first.entry ?? []), ...(second.entry ?? [])].map(({ resource }) => resource?.id);
  expect(ids.sort()).toEqual(['home-1', 'home-2', 'home-3']);
  expect(await door.store.looks.of({ council: 'ashford' }, 5)).toMatchObject([
    { staff: { id: 'system:liquid' }, what: 'FHIR Patient' },
  ]);
});

test.each([
  ['/Flag', 400, 'Say which patient'],
  ['/Flag?patient=home-1&date=yesterday', 400, 'date is a date'],
  ['/Flag?patient=home-1&code=x', 400, 'The parameter code is not understood'],
  ['/Flag?patient=home-1&_count=many', 400, 'whole numbers'],
  ['/Patient?birthdate=1940', 400, 'not searched by birthdate'],
  ['/Patient?_after=nonsense', 400, 'not from a link of ours'],
  ['/Flag?patient=home-1&_format=xml', 406, 'JSON'],
  ['/Medication?patient=home-1', 404, 'no such resource'],
  ['/Flag/home-1.nothing', 404, 'no such resource'],
  ['/Patient/nobody/$everything', 404, 'no such resource'],
])('%s is refused with %d, saying why', async (path, status, why) => {
  const { get, token } = await openFhirDoor();
  const answer = await get(path, await tokenIn(await token()));
  const body: unknown = await answer.json();
  expect(() => {
    judge(body);
  }).not.toThrow();
  expect([answer.status, body]).toEqual([
    status,
    {
      resourceType: 'OperationOutcome',
      issue: [expect.objectContaining({ diagnostics: expect.stringContaining(why) as string })],
    },
  ]);
});

test('nothing can be written', async () => {
  const { send, token } = await openFhirDoor();
  const answer = await send('DELETE', '/Patient/home-1', await tokenIn(await token()));
  expect(answer.status).toBe(405);
});

const flag = (start: string, end?: string): FhirResource => ({
  resourceType: 'Flag',
  status: 'active',
  code: {},
  subject: {},
  period: { start, ...(end !== undefined && { end }) },
});

test.each([
  ['2026-03-02', true],
  ['2026-03', true],
  ['2026-03-03', false],
  ['ne2026-03-02', false],
  ['ge2026-03-02', true],
  ['gt2026-03-02', false],
  ['le2026-03-02', true],
  ['lt2026-03-02', false],
  ['lt2026-03-02T11:00:00Z', true],
  ['sa2026-03-01', true],
  ['eb2026-03-03', true],
  ['eb2026-03-02', false],
])('a worry from ten to eleven on 2 March is found by %s: %s', (asked, found) => {
  const value = aboutWhen(flag('2026-03-02T10:00:00Z', '2026-03-02T11:00:00Z'));
  expect(matches(value, readDate(asked, 'Europe/London')!)).toBe(found);
});

test('a worry that is still open reaches into every later day', () => {
  const value = aboutWhen(flag('2026-03-02T10:00:00Z'));
  expect(matches(value, readDate('ge2026-06-01', 'Europe/London')!)).toBe(true);
});
