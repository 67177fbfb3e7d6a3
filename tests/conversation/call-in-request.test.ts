import { callInRequest } from '../../lambda/conversation';
import { monday } from '../store/example-home';
import { echo } from './marys-house';
import { requestFor, type Spoken } from './requests';

const call = (spoken: Spoken, place?: string, newSession = place === undefined) =>
  callInRequest(
    requestFor(spoken, {
      id: 'turn',
      now: monday,
      newSession,
      attributes: place === undefined ? {} : { place },
    }),
    monday + 60_000,
  );
const intent = (name: string, need?: string): Spoken => ({
  kind: 'intent',
  intent: name,
  slots: need === undefined ? {} : { need },
});

describe('the call in a raw request, as the intake queue drains it', () => {
  test('is found with its need, its own time and who called', () => {
    expect(call(intent('AskForHelpIntent', 'fall'))).toEqual({
      id: 'turn',
      at: monday,
      need: 'fall',
      person: null,
      identity: { userId: echo.userId, unitId: null, deviceId: echo.deviceId, endpointId: null },
    });
  });

  test.each<[string, Spoken, string | undefined, string | null]>([
    ['help in one breath', intent('AMAZON.HelpIntent'), undefined, 'other'],
    ['an unknown need in one breath', intent('AskForHelpIntent', 'moonshine'), undefined, 'other'],
    ['yes to the question', intent('AMAZON.YesIntent'), 'call', 'other'],
    ['yes to a call back', intent('AMAZON.YesIntent'), 'call-offered', 'call-back'],
    ['yes to another question', intent('AMAZON.YesIntent'), 'menu', null],
    ['help within a session', intent('AskForHelpIntent'), 'menu', null],
    ['a need within a session', intent('AskForHelpIntent', 'drink'), 'menu', 'drink'],
    ['silence over the question', { kind: 'ended', reason: 'EXCEEDED_MAX_REPROMPTS' }, 'call', 'other'],
    ['silence over another question', { kind: 'ended', reason: 'EXCEEDED_MAX_REPROMPTS' }, 'menu', null],
    ['a session that Alexa broke', { kind: 'ended', reason: 'ERROR' }, 'call', null],
    ['opening the skill', { kind: 'launch' }, undefined, null],
    ['a place that is none', intent('AMAZON.YesIntent'), 'nonsense', null],
  ])('%s', (_what, spoken, place, need) => {
    expect(call(spoken, place)?.need ?? null).toBe(need);
  });

  test('a time in the future counts as now', () => {
    const request = requestFor(intent('AskForHelpIntent'), {
      id: 'turn',
      now: monday + 3_600_000,
      newSession: true,
    });
    expect(callInRequest(request, monday)?.at).toBe(monday);
  });

  test('what is no request is refused', () => {
    expect(() => callInRequest({ hello: 'there' }, monday)).toThrow(/not-a-skill-request/);
  });
});
