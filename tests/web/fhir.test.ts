import type { Bundle } from 'fhir/r4';
import { openFhirDoor, resourcesIn, tokenIn } from './fhir-door';
import { profile } from './marys-home';
import { judge, readDefinitions } from './r4-definitions';

beforeAll(readDefinitions);

test('everything of a resident passes the official R4 definitions', async () => {
  const { get, token } = await openFhirDoor();
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
    'CarePlan', 'CareTeam', 'Communication', 'Consent', 'Device', 'Flag', 'Observation', 'Patient',
    'QuestionnaireResponse', 'RelatedPerson', 'Task',
  ]); // prettier-ignore
});

test('the definitions do refuse what is wrong', () => {
  const wrong = { resourceType: 'Patient', name: 'Mary', unknown: 1 };
  expect(() => {
    judge(wrong);
  }).toThrow();
});

test('somebody who is not to be told anything is in no record that travels', async () => {
  const { get, token } = await openFhirDoor();
  const answer = await get('/Patient/home-1/$everything', await tokenIn(await token()));
  const text = await answer.text();
  expect(text).toContain('Anne Baker');
  expect(text).not.toContain('Carl');
  expect(text).not.toContain(profile.carers[2]!.phone);
});

test('no token, a forged one, one that is over or one whose key was taken back opens nothing', async () => {
  const { door, get, token } = await openFhirDoor();
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
  const { door, get, token } = await openFhirDoor();
  expect((await token({ client_secret: 'guess' })).status).toBe(401);
  expect((await token({ grant_type: 'password' })).status).toBe(400);
  const bearer = await tokenIn(await token());
  door.waits(3_600_000);
  expect((await get('/Patient/home-1', bearer)).status).toBe(401);
});

test('another council’s system sees nothing of this one', async () => {
  const { get, token } = await openFhirDoor();
  const bearer = await tokenIn(await token({ client_id: 'other' }));
  for (const path of ['/Patient/home-1', '/Patient/home-1/$everything']) {
    expect((await get(path, bearer)).status).toBe(404);
  }
  for (const path of ['/Flag?patient=home-1', '/Patient?name=mary']) {
    expect(await resourcesIn(await get(path, bearer))).toEqual([]);
  }
});

test('a look by another system is written down', async () => {
  const { door, get, token } = await openFhirDoor();
  await get('/Patient/home-1/$everything', await tokenIn(await token()));
  expect(await door.store.looks.of({ household: 'home-1' }, 5)).toMatchObject([
    { staff: { name: 'Case management' }, what: 'FHIR everything' },
  ]);
});
