import type { RequestEnvelope } from 'ask-sdk-model';
import fc from 'fast-check';
import { SkillRefusal } from '../../lambda/conversation';
import { monday } from '../store/example-home';
import { assertValid } from './alexas-limits';
import { marysHouse } from './marys-house';
import { requestFor } from './requests';
import { play } from './script';

const around = { id: 'turn', now: monday, newSession: true };

describe('a request that is not for this skill', () => {
  test('is refused before anything is looked at', async () => {
    const house = marysHouse({ ports: { find: () => Promise.reject(new Error('looked up')) } });
    const request = requestFor({ kind: 'launch' }, { ...around, apart: 'amzn1.ask.skill.other' });
    await expect(house.skill(request)).rejects.toMatchObject({ code: 'wrong-application' });
    expect(house.logged).toEqual([
      'warn request-refused {"why":"wrong-application","where":"context.System.application.applicationId"}',
    ]);
  });

  test.each([
    ['nothing', undefined, 'request envelope'],
    ['an SNS event', { Records: [] }, 'request'],
    ['a request without context', { request: { type: 'LaunchRequest', requestId: 'r' } }, 'context'],
    [
      'an intent without a name',
      {
        ...requestFor({ kind: 'launch' }, around),
        request: { type: 'IntentRequest', requestId: 'r', intent: {} },
      },
      'request.intent.name',
    ],
  ])('%s is refused by name', async (_what, payload, where) => {
    const house = marysHouse();
    await expect(house.skill(payload as unknown as RequestEnvelope)).rejects.toMatchObject({
      code: 'not-a-skill-request',
      where,
    });
  });

  test('is refused or answered validly, whatever has been done to it', async () => {
    const house = marysHouse();
    const whole = requestFor({ kind: 'intent', intent: 'AskForHelpIntent', slots: { need: 'fall' } }, around);
    const paths = pathsOf(whole);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), async (path, value) => {
        const request = withValue(whole, path, value);
        try {
          assertValid(request, await house.skill(request));
        } catch (fault) {
          if (!(fault instanceof SkillRefusal)) throw fault;
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('a fault inside', () => {
  test('is answered in safe words, and logged without a name', async () => {
    const house = marysHouse();
    house.broken.add('database');
    await play(
      house,
      'U: ask WhoKnowsIntent\nA: something went wrong at my end\nA: phone 999\nsession: closed',
    );
    expect(house.logged.join()).not.toMatch(/Mary|Anne|amzn1/);
    expect(house.logged).toContainEqual(expect.stringContaining('turn-failed'));
  });

  test('keeps the place within a session', async () => {
    const house = marysHouse();
    await play(house, 'U: open\nU: AskForHelpIntent');
    house.broken.add('database');
    const request = requestFor(
      { kind: 'intent', intent: 'AMAZON.FallbackIntent' },
      {
        ...around,
        newSession: false,
        attributes: { place: 'call', said: 'confirm-call', seed: 'a', at: monday },
      },
    );
    const answer = await house.skill(request);
    expect(answer.response.shouldEndSession).toBe(false);
    expect(answer.sessionAttributes).toMatchObject({ place: 'call' });
  });

  test('still knows the day', async () => {
    const house = marysHouse();
    house.broken.add('database');
    await play(house, 'U: ask TodayIntent\nA: Monday the second of March');
  });

  test('while words are found leaves a call for help passed on', async () => {
    const house = marysHouse({ profile: { zone: 'Nowhere/Nothing' } });
    // A home whose name cannot be read breaks every sentence about it.
    const resident = house.home().profile.resident as { firstName: unknown };
    resident.firstName = null;
    await play(house, 'U: ask AskForHelpIntent\nA: I have your call for help\nA: phone 999\nsession: closed');
    expect(house.home().state.episode?.concerns).toHaveLength(1);
  });
});

test('a request delivered twice happens once', async () => {
  const house = marysHouse();
  const request = requestFor({ kind: 'intent', intent: 'AskForHelpIntent' }, around);
  await house.skill(request);
  await house.skill(request);
  expect(house.texts).toHaveLength(1);
});

test('events out of session are met with silence and change nothing', async () => {
  const house = marysHouse();
  const before = house.home();
  const { context, version } = requestFor({ kind: 'launch' }, around);
  const event = { type: 'AlexaSkillEvent.SkillEnabled', requestId: 'e', timestamp: '2026-03-02T10:00:00Z' };
  const answer = await house.skill({ version, context, request: event } as unknown as RequestEnvelope);
  expect(answer.response).toEqual({});
  expect(house.home()).toBe(before);
});

test('nothing personal travels in session attributes', async () => {
  const house = marysHouse();
  await play(house, 'U: ask AskForHelpIntent need=fall\nAnne: going');
  const launch = await house.skill(requestFor({ kind: 'launch' }, { ...around, id: 'turn-2' }));
  expect(JSON.stringify(launch.sessionAttributes)).not.toMatch(/Mary|Anne|Bob|fall|amzn1/i);
  expect(house.logged.join()).not.toMatch(/Mary|Anne|Bob|amzn1/);
});

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function withValue(whole: unknown, [key, ...rest]: string[], value: unknown): RequestEnvelope {
  if (key === undefined) return value as RequestEnvelope;
  const copy = Array.isArray(whole) ? [...(whole as unknown[])] : { ...(whole as object) };
  const inner = (copy as Record<string, unknown>)[key];
  return Object.assign(copy, { [key]: withValue(inner, rest, value) }) as unknown as RequestEnvelope;
}
