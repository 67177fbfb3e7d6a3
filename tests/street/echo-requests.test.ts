import type { Response } from 'ask-sdk-model';
import { askBack, scene, speak } from './echo-scene';

describe('the requests of the simulated Echo', () => {
  it('opens a new session with a launch and says what it was answered, without tags', async () => {
    const { say, requests, echo } = scene([
      {
        ...speak('Good <emphasis level="strong">morning</emphasis>,<break time="1s"/> Mary &amp; all.'),
        shouldEndSession: true,
      },
    ]);
    await expect(say('Alexa, open Good Neighbour.')).resolves.toMatchObject({
      kind: 'answered',
      words: 'Good morning, Mary & all.',
      fault: null,
    });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      version: '1.0',
      session: {
        new: true,
        application: { applicationId: 'amzn1.ask.skill.test' },
        attributes: {},
        user: { userId: 'amzn1.ask.account.mary' },
      },
      context: {
        System: {
          apiAccessToken: 'token',
          device: { deviceId: 'amzn1.ask.device.mary', supportedInterfaces: {} },
        },
      },
      request: { type: 'LaunchRequest', locale: 'en-GB', timestamp: '2026-03-02T10:00:00Z' },
    });
    expect(echo.state().session).toBe('closed');
  });

  it('sends every slot of the model, with the id of the value where it has one', async () => {
    const { say, requests } = scene([speak('Right.')], {
      understood: { intent: 'AskForHelpIntent', slots: { need: { value: 'fallen', id: 'fall' } } },
    });
    await say("alexa, tell good neighbour I've fallen");
    expect(requests[0]?.request).toMatchObject({
      type: 'IntentRequest',
      intent: {
        name: 'AskForHelpIntent',
        confirmationStatus: 'NONE',
        slots: {
          need: {
            value: 'fallen',
            resolutions: {
              resolutionsPerAuthority: [
                { status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: 'a fall', id: 'fall' } }] },
              ],
            },
          },
          person: { name: 'person', confirmationStatus: 'NONE' },
        },
      },
    });
  });

  it('takes the answer to an elicited slot into the same intent', async () => {
    const elicit: Response = {
      ...askBack('Whom shall I call?'),
      directives: [
        {
          type: 'Dialog.ElicitSlot',
          slotToElicit: 'person',
          updatedIntent: {
            name: 'AskForHelpIntent',
            confirmationStatus: 'NONE',
            slots: { need: { name: 'need', value: 'fallen', confirmationStatus: 'NONE' } },
          },
        },
      ],
    };
    const { say, requests } = scene([elicit, speak('Right.')], {
      understood: { intent: 'AskForHelpIntent', slots: {} },
    });
    await say('alexa, ask good neighbour for help');
    await say('anne');
    expect(requests[1]?.request).toMatchObject({
      dialogState: 'IN_PROGRESS',
      intent: { name: 'AskForHelpIntent', slots: { need: { value: 'fallen' }, person: { value: 'anne' } } },
    });
  });

  it('takes yes for the confirmation that was asked for', async () => {
    const confirm: Response = { ...askBack('Sure?'), directives: [{ type: 'Dialog.ConfirmIntent' }] };
    const { say, requests } = scene([confirm, speak('Right.')], {
      understood: { intent: 'AskForHelpIntent', slots: {} },
    });
    await say('alexa, ask good neighbour for help');
    await say('yes');
    expect(requests[1]?.request).toMatchObject({
      intent: { name: 'AskForHelpIntent', confirmationStatus: 'CONFIRMED' },
    });
  });

  it('in a Smart Properties flat names the unit', async () => {
    const { say, requests } = scene([speak('Hello.')], { unitId: 'amzn1.alexa.unit.did.mary' });
    await say('alexa, open good neighbour');
    expect(requests[0]?.context.System.unit).toEqual({
      unitId: 'amzn1.alexa.unit.did.mary',
      persistentUnitId: 'amzn1.alexa.unit.did.mary',
    });
  });

  it('with a screen shows the words of what was drawn', async () => {
    const drawn: Response = {
      ...speak('Anne is on her way.'),
      directives: [
        {
          type: 'Alexa.Presentation.APL.RenderDocument',
          document: {
            type: 'APL',
            version: '2024.3',
            mainTemplate: {
              parameters: ['payload'],
              items: [
                {
                  type: 'Container',
                  items: [
                    { type: 'Text', text: '${payload.page.title}' },
                    {
                      type: 'Sequence',
                      data: '${payload.page.people}',
                      item: { type: 'Text', text: '${data.name} knows' },
                    },
                  ],
                },
              ],
            },
          },
          datasources: { page: { title: 'Anne is on her way', people: [{ name: 'Anne' }, { name: 'Bob' }] } },
        },
      ],
    };
    const { say, echo } = scene([drawn], { screen: true });
    await say('alexa, open good neighbour');
    expect(echo.state().screen).toBe('Anne is on her way\nAnne knows\nBob knows');
  });
});
