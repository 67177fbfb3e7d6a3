import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { createActivity, createVirtualClock } from '../../local/clock';
import { createEcho } from '../../local/street/echo/echo';
import type { Echo } from '../../local/street/echo/echo';
import type { Understood } from '../../local/street/echo/turn-request';
import { smallModel } from './small-model';

const start = Date.parse('2026-03-02T10:00:00Z');

export interface Scene {
  echo: Echo;
  requests: RequestEnvelope[];
  run: (milliseconds: number) => Promise<void>;
  say: Echo['say'];
}

/** An Echo whose skill gives these answers in turn, and the last one for ever. */
export function scene(
  answers: (Response | Error | 'never')[],
  options: { unitId?: string; screen?: boolean; understood?: Understood } = {},
): Scene {
  const activity = createActivity();
  const clock = createVirtualClock({ start, activity });
  const requests: RequestEnvelope[] = [];
  let ids = 0;
  const skill = (request: RequestEnvelope): Promise<ResponseEnvelope> => {
    requests.push(request);
    if (request.request.type === 'SessionEndedRequest')
      return Promise.resolve({ version: '1.0', response: {} });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer === 'never') return new Promise(() => undefined);
    if (answer instanceof Error) return Promise.reject(answer);
    return Promise.resolve({
      version: '1.0',
      sessionAttributes: { turn: requests.length },
      response: answer ?? {},
    });
  };
  const echo = createEcho({
    identity: {
      applicationId: 'amzn1.ask.skill.test',
      userId: 'amzn1.ask.account.mary',
      deviceId: 'amzn1.ask.device.mary',
      unitId: options.unitId ?? null,
      endpointId: options.unitId === undefined ? null : 'amzn1.alexa.endpoint.mary',
      screen: options.screen ?? false,
      apiEndpoint: 'http://127.0.0.1:1',
    },
    clock,
    activity,
    model: smallModel,
    skill,
    understand: (words, expects) =>
      Promise.resolve(
        words === 'yes'
          ? { intent: 'AMAZON.YesIntent', slots: {} }
          : expects
            ? { intent: expects.intent, slots: { [expects.slot]: { value: words } } }
            : (options.understood ?? { intent: 'AMAZON.FallbackIntent', slots: {} }),
      ),
    accessToken: () => 'token',
    allow: () => undefined,
    newId: () => String((ids += 1)),
  });
  return {
    echo,
    requests,
    run: (milliseconds) => clock.runUntil(clock.now() + milliseconds),
    say: (text) => clock.runWhile(echo.say(text)),
  };
}

export const speak = (text: string): Response => ({
  outputSpeech: { type: 'SSML', ssml: `<speak>${text}</speak>` },
});
export const askBack = (text: string, reprompt?: string): Response => ({
  ...speak(text),
  ...(reprompt ? { reprompt: { outputSpeech: { type: 'PlainText', text: reprompt } } } : {}),
  shouldEndSession: false,
});
export const ends = (requests: RequestEnvelope[]): unknown[] =>
  requests.map(({ request }) => request).filter(({ type }) => type === 'SessionEndedRequest');
