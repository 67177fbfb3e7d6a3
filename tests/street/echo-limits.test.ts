import type { Response } from 'ask-sdk-model';
import { apology } from '../../local/street/echo/echo';
import { ends, scene, speak } from './echo-scene';

describe('the limits of the simulated Echo', () => {
  it.each([
    ['speech of more than 8,000 characters', speak('a'.repeat(8_001))],
    [
      'a response of more than 24 KB',
      { ...speak('Hello.'), card: { type: 'Simple', title: 'x', content: 'y'.repeat(25_000) } },
    ],
    [
      'a directive that custom skills do not have',
      {
        ...speak('Hello.'),
        directives: [{ type: 'GameEngine.StopInputHandler', originatingRequestId: 'x' }],
      },
    ],
    [
      'a drawing for a device that cannot draw',
      { ...speak('Hello.'), directives: [{ type: 'Alexa.Presentation.APL.RenderDocument' }] },
    ],
    ['broken SSML', speak('Anne & Bob')],
    ['SSML left open', speak('<emphasis>Hello')],
    [
      'a question in a session that ends',
      {
        ...speak('Sure?'),
        shouldEndSession: true,
        directives: [{ type: 'Dialog.ConfirmIntent' }],
      },
    ],
  ] satisfies [string, Response][])(
    'refuses %s as Alexa does, and tells the skill',
    async (_what, response) => {
      const { say, requests } = scene([response]);
      const turn = await say('alexa, open good neighbour');
      expect(turn).toMatchObject({ kind: 'answered', words: apology });
      expect(ends(requests)).toMatchObject([{ reason: 'ERROR', error: { type: 'INVALID_RESPONSE' } }]);
    },
  );

  it('waits eight seconds for the skill and no longer', async () => {
    const { say, requests } = scene(['never']);
    await expect(say('alexa, open good neighbour')).resolves.toMatchObject({
      words: apology,
      fault: expect.stringContaining('ENDPOINT_TIMEOUT') as string,
    });
    expect(ends(requests)).toMatchObject([{ reason: 'ERROR', timestamp: '2026-03-02T10:00:08Z' }]);
  });

  it('survives a skill that throws', async () => {
    const { say, echo } = scene([new Error('boom')]);
    await expect(say('alexa, open good neighbour')).resolves.toMatchObject({
      fault: 'INTERNAL_SERVICE_ERROR: boom',
    });
    expect(echo.state().session).toBe('closed');
  });
});
