import { askBack, ends, scene, speak } from './echo-scene';

describe('a session with the simulated Echo', () => {
  it('carries the attributes of the session on, and says that it is not new', async () => {
    const { say, requests } = scene([askBack('What now?')]);
    await say('alexa, open good neighbour');
    await say('yes');
    expect(requests[1]?.session).toMatchObject({
      new: false,
      sessionId: requests[0]?.session?.sessionId,
      attributes: { turn: 1 },
    });
  });

  it('prompts once after eight seconds, and gives up after eight more', async () => {
    const { say, run, echo, requests } = scene([askBack('Shall I call Anne?', 'Just say yes or no.')]);
    await say('alexa, open good neighbour');
    await run(7_999);
    expect(echo.state()).toMatchObject({ session: 'open', reprompted: null });
    await run(1);
    expect(echo.state()).toMatchObject({ session: 'open', reprompted: 'Just say yes or no.' });
    await run(8_000);
    expect(echo.state().session).toBe('closed');
    expect(ends(requests)).toMatchObject([{ reason: 'EXCEEDED_MAX_REPROMPTS' }]);
  });

  it('gives up at once where the skill has no reprompt', async () => {
    const { say, run, echo } = scene([askBack('Shall I call Anne?')]);
    await say('alexa, open good neighbour');
    await run(8_000);
    expect(echo.state().session).toBe('closed');
  });

  it('keeps the microphone open while somebody is speaking', async () => {
    const { say, run, echo } = scene([askBack('Shall I call Anne?')]);
    await say('alexa, open good neighbour');
    await run(7_000);
    echo.hearing();
    await run(7_000);
    expect(echo.state().session).toBe('open');
  });

  it('hears nothing without the wake word once the session is over', async () => {
    const { say, requests } = scene([{ ...speak('Bye.'), shouldEndSession: true }]);
    await say('alexa, open good neighbour');
    await expect(say('yes')).resolves.toEqual({ kind: 'nobody-listening' });
    expect(requests).toHaveLength(1);
  });

  it('ends an open session before a new one begins', async () => {
    const { say, requests } = scene([askBack('What now?')]);
    await say('alexa, open good neighbour');
    await say('alexa, open good neighbour');
    expect(requests.map(({ request }) => request.type)).toEqual([
      'LaunchRequest',
      'SessionEndedRequest',
      'LaunchRequest',
    ]);
    expect(ends(requests)).toMatchObject([{ reason: 'USER_INITIATED' }]);
    expect(requests[2]?.session?.sessionId).not.toBe(requests[0]?.session?.sessionId);
  });

  it('leaves alone what is said to Alexa and not to the skill', async () => {
    const { say, requests } = scene([speak('Hello.')]);
    await expect(say('alexa, what time is it')).resolves.toEqual({ kind: 'not-for-us' });
    expect(requests).toHaveLength(0);
  });
});
