import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hour, minute, second } from '../../lambda/household/clock';
import { amazonWithMary, client, mary, start } from './amazon-home';
import type { World } from './amazon-home';

let world: World;
beforeEach(async () => {
  world = await amazonWithMary();
});
afterEach(() => world.amazon.close());

const iso = (at: number) => new Date(at).toISOString();
const chime = (more: object = {}) => ({
  timestamp: iso(world.clock.now()),
  referenceId: 'asking-1',
  expiryTime: iso(world.clock.now() + 4 * hour),
  event: {
    name: 'AMAZON.MessageAlert.Activated',
    payload: {
      state: { status: 'UNREAD', freshness: 'NEW' },
      messageGroup: { creator: { name: 'Council' }, count: 1, urgency: 'URGENT' },
    },
  },
  localizedAttributes: [{ locale: 'en-GB' }],
  relevantAudience: { type: 'Unicast', payload: { user: mary.userId } },
  ...more,
});
const announcement = (text: string, id = mary.unitId) => ({
  recipients: [{ type: 'Unit', id }],
  notification: {
    variants: [
      {
        type: 'Announcement',
        content: { variants: [{ type: 'SpokenText', values: [{ locale: 'en-GB', text }] }] },
      },
    ],
  },
});
const events = '/v1/proactiveEvents/stages/development';

describe('logging in', () => {
  const good = {
    grant_type: 'client_credentials',
    client_id: client.clientId,
    client_secret: client.clientSecret,
    scope: 'alexa::proactive_events',
  };

  test('gives a token for an hour', async () => {
    await expect(world.login(good)).resolves.toMatchObject({
      status: 200,
      body: { token_type: 'bearer', expires_in: 3_600, scope: good.scope },
    });
  });

  test.each([
    ['a wrong secret', { client_secret: 'guess' }, 401, 'invalid_client'],
    ['an unknown scope', { scope: 'alexa::all' }, 400, 'invalid_scope'],
    ['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
  ])('with %s is refused', async (_, wrong, status, error) => {
    await expect(world.login({ ...good, ...wrong })).resolves.toMatchObject({ status, body: { error } });
  });
});

describe('tokens', () => {
  test('end after an hour', async () => {
    const token = await world.token('alexa::proactive_events');
    await world.clock.runUntil(start + hour);
    await expect(world.call('POST', events, token, chime())).resolves.toMatchObject({ status: 401 });
  });

  test.each([
    ['made up', () => Promise.resolve('Atza|abc.def'), 401],
    ['of a user', () => Promise.resolve(world.userToken()), 401],
    ['for another scope', () => world.token('alexa:skill_messaging'), 403],
  ])('that are %s open no door', async (_, token, status) => {
    await expect(world.call('POST', events, await token(), chime())).resolves.toMatchObject({ status });
    expect(world.amazon.sayings.all()).toEqual([]);
  });
});

describe('proactive events', () => {
  test('chime in the home they are for', async () => {
    const token = await world.token('alexa::proactive_events');
    await expect(world.call('POST', events, token, chime())).resolves.toEqual({ status: 202, body: null });
    expect(world.amazon.sayings.of(mary.userId)).toEqual([
      { kind: 'chime', userId: mary.userId, creator: 'Council', at: start, referenceId: 'asking-1' },
    ]);
  });

  test.each([
    ['twice with one reference', () => chime(), 409],
    [
      'with words of its own',
      () =>
        chime({
          referenceId: 'b',
          event: { name: 'AMAZON.MessageAlert.Activated', payload: { text: 'Are you well?' } },
        }),
      400,
    ],
    [
      'of a schema this skill does not publish',
      () => chime({ referenceId: 'b', event: { name: 'AMAZON.WeatherAlert.Activated', payload: {} } }),
      400,
    ],
    ['that expires at once', () => chime({ referenceId: 'b', expiryTime: iso(start + minute) }), 400],
    ['that outlives a day', () => chime({ referenceId: 'b', expiryTime: iso(start + 25 * hour) }), 400],
    [
      'for a user who left',
      () => chime({ referenceId: 'b', relevantAudience: { type: 'Unicast', payload: { user: 'gone' } } }),
      404,
    ],
    ['without a body', () => '{', 400],
  ])('%s are refused', async (_, body, status) => {
    const token = await world.token('alexa::proactive_events');
    await world.call('POST', events, token, chime());
    await expect(world.call('POST', events, token, body())).resolves.toMatchObject({ status });
    expect(world.amazon.sayings.all()).toHaveLength(1);
  });

  test.each([{ granted: [] }, { reachable: false }])(
    'to a home with %j are taken and not heard',
    async (change) => {
      world.amazon.homes.change(mary.userId, change);
      await expect(
        world.call('POST', events, await world.token('alexa::proactive_events'), chime()),
      ).resolves.toMatchObject({ status: 202 });
      expect(world.amazon.sayings.all()).toEqual([]);
    },
  );

  test('of a skill in development do not go to the live path', async () => {
    await expect(
      world.call('POST', '/v1/proactiveEvents/', await world.token('alexa::proactive_events'), chime()),
    ).resolves.toMatchObject({ status: 403 });
  });
});

describe('announcements', () => {
  test('are spoken at once', async () => {
    const token = await world.token('alexa::enterprise:management');
    await expect(
      world.call('POST', '/v3/notifications', token, announcement('Are you all right?')),
    ).resolves.toMatchObject({ status: 202 });
    expect(world.amazon.sayings.of(mary.userId)).toEqual([
      { kind: 'announcement', userId: mary.userId, text: 'Are you all right?', at: start },
    ]);
  });

  test('to an unknown flat are refused, to one without power not heard', async () => {
    const token = await world.token('alexa::enterprise:management');
    await expect(
      world.call('POST', '/v3/notifications', token, announcement('Hello', 'other')),
    ).resolves.toMatchObject({ status: 404 });
    await expect(world.call('POST', '/v3/notifications', token, announcement(''))).resolves.toMatchObject({
      status: 400,
    });
    world.amazon.homes.change(mary.userId, { reachable: false });
    await expect(
      world.call('POST', '/v3/notifications', token, announcement('Hello')),
    ).resolves.toMatchObject({ status: 202 });
    expect(world.amazon.sayings.all()).toEqual([]);
  });

  test('reach an Echo whose connectivity can be asked for', async () => {
    const token = await world.token('alexa::enterprise:management');
    const asked = () =>
      world.call('GET', `/v2/endpoints/${mary.endpointId ?? ''}/features/connectivity`, token);
    await expect(asked()).resolves.toMatchObject({
      status: 200,
      body: { properties: [{ name: 'connectivity', value: 'OK' }] },
    });
    world.amazon.homes.change(mary.userId, { reachable: false });
    await expect(asked()).resolves.toMatchObject({ body: { properties: [{ value: 'UNREACHABLE' }] } });
    await expect(world.call('GET', '/v2/endpoints/none/features/connectivity', token)).resolves.toMatchObject(
      { status: 404 },
    );
  });
});

test('an interface that is not there is named', async () => {
  await expect(world.call('PATCH', '/v9/none', 'x')).resolves.toMatchObject({
    status: 404,
    body: { message: 'PATCH /v9/none is not known here' },
  });
});

test.each([429, 500, 503] as const)('a failing Amazon answers %i at once', async (status) => {
  world.amazon.breaker.mode = 'fail';
  world.amazon.breaker.failsWith = status;
  await expect(world.call('POST', events, 'x', chime())).resolves.toMatchObject({ status });
});

test('a slow Amazon takes a second and a half of the clock for each call', async () => {
  world.amazon.breaker.mode = 'slow';
  const token = await world.clock.runWhile(world.token('alexa::proactive_events'));
  await expect(world.clock.runWhile(world.call('POST', events, token, chime()))).resolves.toMatchObject({
    status: 202,
  });
  expect(world.clock.now() - start).toBe(3 * second);
});

test('what was said, who lives where, tokens and waiting messages last through a new start', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'amazon-'));
  const kept = await amazonWithMary(dataDir);
  const token = await kept.token('alexa::proactive_events');
  await kept.call('POST', events, token, chime());
  await kept.call(
    'POST',
    `/v1/skillmessages/users/${mary.userId}`,
    await kept.token('alexa:skill_messaging'),
    { data: { kind: 'sync' } },
  );
  await kept.restart();
  expect(kept.amazon.sayings.of(mary.userId)).toMatchObject([{ kind: 'chime' }]);
  await expect(kept.call('POST', events, token, chime({ referenceId: 'asking-2' }))).resolves.toMatchObject({
    status: 202,
  });
  const got: string[] = [];
  kept.amazon.deliverEventsTo((event) => Promise.resolve(got.push(event.request.type)));
  await kept.clock.settle();
  expect(got).toEqual(['Messaging.MessageReceived']);
  await kept.amazon.close();
  rmSync(dataDir, { recursive: true });
});
