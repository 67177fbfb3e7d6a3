import { hour } from '../../lambda/household/clock';
import { amazonWithMary, mary, start } from './amazon-home';
import type { World } from './amazon-home';

const path = '/v2/alerts/reminders';
const recipient = { type: 'Endpoint', id: mary.endpointId ?? '' };
const reminder = (time: string, text = 'Have a drink') => ({
  trigger: {
    type: 'SCHEDULED_ABSOLUTE',
    scheduledTime: `2026-03-02T${time}:00.000`,
    timeZoneId: 'Europe/London',
  },
  alertInfo: { spokenInfo: { content: [{ locale: 'en-GB', text, ssml: `<speak>${text}</speak>` }] } },
});
const requestTime = '2026-03-02T10:00:00.000';

let world: World;
let token: string;
const create = async (time: string, text?: string): Promise<string> => {
  const { body } = await world.call('POST', path, token, {
    recipients: [recipient],
    requestTime,
    reminder: reminder(time, text),
  });
  return (body as { successResults: { reminderId: string }[] } | null)?.successResults[0]?.reminderId ?? '';
};

beforeEach(async () => {
  world = await amazonWithMary();
  token = await world.token('alexa::enterprise:management');
});
afterEach(() => world.amazon.close());

test('reminders of a flat are set, listed, changed and removed from outside, and spoken', async () => {
  const drink = await create('10:30');
  const bins = await create('10:45', 'Bins');
  const query = `?recipient.id=${recipient.id}&recipient.type=Endpoint&owner=~caller`;
  await expect(world.call('GET', `${path}${query}`, token)).resolves.toMatchObject({
    status: 200,
    body: { results: [{ id: drink }, { id: bins }] },
  });
  await expect(
    world.call('PUT', `${path}/${drink}`, token, {
      recipient,
      requestTime,
      reminder: reminder('10:35', 'Have some water'),
    }),
  ).resolves.toMatchObject({ status: 200 });
  await expect(world.call('GET', `${path}/${drink}`, token)).resolves.toMatchObject({
    body: { version: '2', status: 'ON' },
  });
  await expect(world.call('DELETE', `${path}/${bins}`, token)).resolves.toMatchObject({ status: 200 });
  await world.clock.runUntil(start + hour);
  expect(world.amazon.sayings.all()).toMatchObject([
    { kind: 'reminder', text: 'Have some water', at: start + 35 * 60_000 },
  ]);
});

test("the skill's own reminders and those from outside do not see each other", async () => {
  const id = await create('10:30');
  await expect(world.call('GET', '/v1/alerts/reminders', world.userToken())).resolves.toMatchObject({
    body: { totalCount: '0' },
  });
  await expect(world.call('GET', `/v1/alerts/reminders/${id}`, world.userToken())).resolves.toMatchObject({
    status: 404,
  });
});

test.each([
  [
    'an unknown endpoint',
    { recipients: [{ type: 'Endpoint', id: 'none' }], requestTime, reminder: reminder('10:30') },
    404,
    'ENDPOINT_NOT_FOUND',
  ],
  [
    'a flat instead of an endpoint',
    { recipients: [{ type: 'Unit', id: mary.unitId }], requestTime, reminder: reminder('10:30') },
    400,
    'INVALID_REQUEST',
  ],
  [
    'a time gone by',
    { recipients: [recipient], requestTime, reminder: reminder('09:30') },
    400,
    'TRIGGER_SCHEDULED_TIME_IN_PAST',
  ],
])('%s is refused', async (_, body, status, code) => {
  await expect(world.call('POST', path, token, body)).resolves.toMatchObject({ status, body: { code } });
});

test('no more than 250 fit on one endpoint', async () => {
  for (let count = 0; count < 250; count += 1) await create('10:30');
  await expect(
    world.call('POST', path, token, { recipients: [recipient], requestTime, reminder: reminder('10:30') }),
  ).resolves.toMatchObject({ status: 403, body: { code: 'MAX_REMINDERS_EXCEEDED' } });
});

test("a user's token does not open this door", async () => {
  await expect(world.call('GET', `${path}/x`, world.userToken())).resolves.toMatchObject({ status: 401 });
});
