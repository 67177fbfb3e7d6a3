import type { RequestEnvelope } from 'ask-sdk-model';
import { hour, second } from '../../lambda/household/clock';
import { amazonWithMary, mary, start } from './amazon-home';
import type { World } from './amazon-home';

let world: World;
beforeEach(async () => {
  world = await amazonWithMary();
});
afterEach(() => world.amazon.close());

describe('skill messages', () => {
  const path = `/v1/skillmessages/users/${mary.userId}`;

  test('reach the skill with a token of their own', async () => {
    const got: RequestEnvelope[] = [];
    world.amazon.deliverEventsTo((event) => Promise.resolve(got.push(event)));
    await expect(
      world.call('POST', path, await world.token('alexa:skill_messaging'), { data: { kind: 'sync' } }),
    ).resolves.toMatchObject({ status: 202 });
    await world.clock.settle();
    expect(got).toMatchObject([
      {
        context: { System: { user: { userId: mary.userId }, apiEndpoint: world.amazon.url } },
        request: { type: 'Messaging.MessageReceived', message: { kind: 'sync' } },
      },
    ]);
    await expect(
      world.call('GET', '/v1/alerts/reminders', got[0]?.context.System.apiAccessToken ?? ''),
    ).resolves.toMatchObject({ status: 200 });
  });

  test('come again, each time after twice as long, until the skill answers or they expire', async () => {
    const tries: number[] = [];
    world.amazon.deliverEventsTo(() => {
      tries.push((world.clock.now() - start) / second);
      return Promise.reject(new Error('broken'));
    });
    await world.call('POST', path, await world.token('alexa:skill_messaging'), {
      data: { kind: 'sync' },
      expiresAfterSeconds: 300,
    });
    await world.clock.runUntil(start + hour);
    expect(tries).toEqual([0, 30, 90, 210]);
  });

  test.each([
    ['to a user who left', '/v1/skillmessages/users/gone', { data: {} }, 404],
    ['with numbers in them', path, { data: { count: 1 } }, 400],
    ['of more than 6 KB', path, { data: { text: 'x'.repeat(6_200) } }, 400],
    ['that live for less than a minute', path, { data: {}, expiresAfterSeconds: 59 }, 400],
  ])('%s are refused', async (_, where, body, status) => {
    await expect(
      world.call('POST', where, await world.token('alexa:skill_messaging'), body),
    ).resolves.toMatchObject({ status });
  });
});

test('a word in between is spoken while the request lasts', async () => {
  const speak = {
    header: { requestId: 'r-1' },
    directive: { type: 'VoicePlayer.Speak', speech: 'One moment.' },
  };
  await expect(world.call('POST', '/v1/directives', world.userToken(), speak)).resolves.toMatchObject({
    status: 204,
  });
  await expect(world.call('POST', '/v1/directives', world.userToken(false), speak)).resolves.toMatchObject({
    status: 403,
  });
  expect(world.amazon.sayings.all()).toMatchObject([{ kind: 'progress', text: 'One moment.' }]);
});
