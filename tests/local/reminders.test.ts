import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestEnvelope } from 'ask-sdk-model';
import { day, hour, minute } from '../../lambda/household/clock';
import { amazonWithMary, mary, start } from './amazon-home';
import type { World } from './amazon-home';

const path = '/v1/alerts/reminders';
const spoken = (text: string) => ({
  spokenInfo: { content: [{ locale: 'en-GB', text, ssml: `<speak>${text}</speak>` }] },
});
const order = (trigger: object, text = 'Have a drink') => ({
  requestTime: '2026-03-02T10:00:00.000',
  trigger,
  alertInfo: spoken(text),
  pushNotification: { status: 'ENABLED' },
});
const once = (scheduledTime: string) => ({
  type: 'SCHEDULED_ABSOLUTE',
  scheduledTime,
  timeZoneId: 'Europe/London',
});
const recurring = (...rules: string[]) => ({
  type: 'SCHEDULED_ABSOLUTE',
  timeZoneId: 'Europe/London',
  recurrence: { startDateTime: '2026-03-02T00:00:00.000', recurrenceRules: rules },
});

let world: World;
let told: RequestEnvelope['request'][];

const listen = (to: World): void => {
  told = [];
  to.amazon.deliverEventsTo((event) => Promise.resolve(told.push(event.request)));
};
const set = async (trigger: object, text?: string): Promise<string> => {
  const { status, body } = await world.call('POST', path, world.userToken(), order(trigger, text));
  expect(status).toBe(200);
  return String(body?.['alertToken']);
};
/** When something was said, as wall time in London. */
const heard = (): [string, string][] =>
  world.amazon.sayings.all().map((saying) => [
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(saying.at),
    'text' in saying ? saying.text : saying.kind,
  ]);

beforeEach(async () => {
  world = await amazonWithMary();
  listen(world);
});
afterEach(() => world.amazon.close());

test('one that is set once speaks at its time and tells the skill from being made to being done', async () => {
  const token = await set(once('2026-03-02T10:30:00.000'));
  await world.clock.runUntil(start + hour);
  expect(heard()).toEqual([['2026-03-02 10:30', 'Have a drink']]);
  expect(told).toMatchObject([
    { type: 'Reminders.ReminderCreated', body: { alertToken: token, status: 'ON' } },
    {
      type: 'Reminders.ReminderStarted',
      body: { alertToken: token, status: 'ON' },
      timestamp: '2026-03-02T10:30:00.000Z',
    },
    { type: 'Reminders.ReminderStatusChanged', body: { alertToken: token, status: 'COMPLETED' } },
  ]);
  await expect(world.call('GET', `${path}/${token}`, world.userToken())).resolves.toMatchObject({
    body: { status: 'COMPLETED' },
  });
});

test('one in so many seconds speaks then', async () => {
  await set({ type: 'SCHEDULED_RELATIVE', offsetInSeconds: 5_400 });
  await world.clock.runUntil(start + 2 * hour);
  expect(heard()).toEqual([['2026-03-02 11:30', 'Have a drink']]);
});

test('a daily one keeps its wall time when the clocks change', async () => {
  await set(recurring('FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYSECOND=0;INTERVAL=1;'));
  await world.clock.runUntil(Date.UTC(2026, 2, 28, 12));
  expect(heard().at(-1)?.[0]).toBe('2026-03-28 09:00');
  await world.clock.runUntil(Date.UTC(2026, 2, 30, 12));
  expect(
    heard()
      .slice(-2)
      .map(([at]) => at),
  ).toEqual(['2026-03-29 09:00', '2026-03-30 09:00']);
  expect(told.filter(({ type }) => (type as string) === 'Reminders.ReminderStatusChanged')).toEqual([]);
});

test('weekdays, several times a day and every other week are kept', async () => {
  await set(
    recurring(
      'FREQ=WEEKLY;BYDAY=MO,WE;BYHOUR=12;BYMINUTE=15;INTERVAL=1;',
      'FREQ=WEEKLY;BYDAY=TU;BYHOUR=8;BYMINUTE=0;INTERVAL=2;',
    ),
  );
  await world.clock.runUntil(start + 9 * day);
  expect(heard().map(([at]) => at)).toEqual([
    '2026-03-02 12:15',
    '2026-03-03 08:00',
    '2026-03-04 12:15',
    '2026-03-09 12:15',
  ]);
});

test('the older way of saying daily is still taken, and an end is an end', async () => {
  await set({
    type: 'SCHEDULED_ABSOLUTE',
    scheduledTime: '2026-03-02T11:00:00.000',
    recurrence: { freq: 'DAILY', endDateTime: '2026-03-04T00:00:00.000' },
  });
  await world.clock.runUntil(start + 7 * day);
  expect(heard().map(([at]) => at)).toEqual(['2026-03-02 11:00', '2026-03-03 11:00']);
  expect(told.at(-1)).toMatchObject({ type: 'Reminders.ReminderStatusChanged' });
});

test('all of this home are listed, and one is changed and removed, also outside a session', async () => {
  const first = await set(once('2026-03-02T11:00:00.000'));
  const second = await set(once('2026-03-02T12:00:00.000'), 'Bins');
  const outside = world.userToken(false);
  await expect(world.call('GET', path, outside)).resolves.toMatchObject({
    body: {
      totalCount: '2',
      links: null,
      alerts: [{ alertToken: first, version: '1' }, { alertToken: second }],
    },
  });
  await expect(
    world.call('PUT', `${path}/${first}`, outside, order(once('2026-03-02T13:00:00.000'), 'Lunch')),
  ).resolves.toMatchObject({ body: { alertToken: first, version: '2' } });
  await expect(world.call('DELETE', `${path}/${second}`, outside)).resolves.toEqual({
    status: 200,
    body: null,
  });
  await world.clock.runUntil(start + 5 * hour);
  expect(heard()).toEqual([['2026-03-02 13:00', 'Lunch']]);
  expect(told.map(({ type }) => type as string)).toEqual(
    expect.arrayContaining(['Reminders.ReminderUpdated', 'Reminders.ReminderDeleted']),
  );
});

test.each([
  ['a time that has gone by', order(once('2026-03-02T09:59:00.000')), 'TRIGGER_SCHEDULED_TIME_IN_PAST'],
  [
    'an end before the beginning',
    order({
      ...recurring('FREQ=DAILY;BYHOUR=9;'),
      recurrence: { recurrenceRules: ['FREQ=DAILY;BYHOUR=9;'], endDateTime: '2026-03-02T10:01:00.000' },
    }),
    'TRIGGER_SCHEDULED_TIME_IN_PAST',
  ],
  ['every hour', order(recurring('FREQ=HOURLY;INTERVAL=1;')), 'UNSUPPORTED_TRIGGER_RECURRENCE_INTERVAL'],
  ['a rule that is none', order(recurring('FREQ=DAILY;BYHOUR=25;')), 'INVALID_TRIGGER_RECURRENCE'],
  ['a day that is none', order(recurring('FREQ=WEEKLY;BYDAY=XX;BYHOUR=9;')), 'INVALID_TRIGGER_RECURRENCE'],
  ['a part that Alexa does not know', order(recurring('FREQ=DAILY;COUNT=3;')), 'INVALID_TRIGGER_RECURRENCE'],
  ['a time with an offset', order(once('2026-03-02T11:00:00Z')), 'INVALID_TRIGGER'],
  [
    'a time zone that is none',
    order({ ...once('2026-03-02T11:00:00'), timeZoneId: 'Europe/Atlantis' }),
    'INVALID_TRIGGER_TIME_ZONE_ID',
  ],
  [
    'text without SSML',
    {
      ...order(once('2026-03-02T11:00:00')),
      alertInfo: { spokenInfo: { content: [{ locale: 'en-GB', text: 'x' }] } },
    },
    'INVALID_ALERT_INFO',
  ],
  [
    'no time of asking',
    { ...order(once('2026-03-02T11:00:00')), requestTime: undefined },
    'INVALID_REQUEST_TIME_FORMAT',
  ],
  [
    'a push setting that is none',
    { ...order(once('2026-03-02T11:00:00')), pushNotification: { status: 'ON' } },
    'INVALID_PUSH_NOTIFICATION',
  ],
  ['no JSON', '{', 'INVALID_REQUEST'],
])('%s is refused with its code', async (_, body, code) => {
  await expect(world.call('POST', path, world.userToken(), body)).resolves.toMatchObject({
    status: 400,
    body: { code },
  });
});

test('without her permission nothing is allowed', async () => {
  const token = await set(once('2026-03-02T11:00:00'));
  world.amazon.homes.change(mary.userId, { granted: [] });
  for (const method of ['GET', 'DELETE'])
    await expect(world.call(method, `${path}/${token}`, world.userToken())).resolves.toMatchObject({
      status: 401,
      body: { code: 'UNAUTHORIZED' },
    });
});

test('they are not created outside a session, nor on a device that takes none', async () => {
  await expect(
    world.call('POST', path, world.userToken(false), order(once('2026-03-02T11:00:00'))),
  ).resolves.toMatchObject({ status: 401 });
  world.amazon.homes.change(mary.userId, { takesReminders: false });
  await expect(
    world.call('POST', path, world.userToken(), order(once('2026-03-02T11:00:00'))),
  ).resolves.toMatchObject({ status: 403, body: { code: 'DEVICE_NOT_SUPPORTED' } });
});

test('those of somebody else, and those removed, are not found', async () => {
  const token = await set(once('2026-03-02T11:00:00'));
  world.amazon.homes.movedIn({ ...mary, userId: 'amzn1.ask.account.JOHN', unitId: null, endpointId: null });
  await expect(
    world.call('GET', `${path}/${token}`, world.userToken(true, 'amzn1.ask.account.JOHN')),
  ).resolves.toMatchObject({ status: 404 });
  await world.call('DELETE', `${path}/${token}`, world.userToken());
  await expect(world.call('DELETE', `${path}/${token}`, world.userToken())).resolves.toMatchObject({
    status: 404,
    body: { code: 'ALERT_NOT_FOUND' },
  });
});

test('a speaker without power says nothing and the skill hears nothing', async () => {
  await set(once('2026-03-02T11:00:00'));
  world.amazon.homes.change(mary.userId, { reachable: false });
  await world.clock.runUntil(start + 2 * hour);
  expect(heard()).toEqual([]);
  expect(told.map(({ type }) => type as string)).toEqual(['Reminders.ReminderCreated']);
});

test('they speak after a new start, and what was removed stays so', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'reminders-'));
  await world.amazon.close();
  world = await amazonWithMary(dataDir);
  await set(once('2026-03-02T10:20:00'));
  const removed = await set(once('2026-03-02T10:40:00'), 'Bins');
  await world.call('DELETE', `${path}/${removed}`, world.userToken());
  await world.restart();
  await world.clock.runUntil(start + 60 * minute);
  expect(heard()).toEqual([['2026-03-02 10:20', 'Have a drink']]);
  rmSync(dataDir, { recursive: true });
});
