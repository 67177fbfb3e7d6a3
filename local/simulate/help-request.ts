import type { RequestEnvelope } from 'ask-sdk-model';
import type { Instant, Need } from '../../lambda/household';

/** "Alexa, ask good neighbour for help", as Alexa sends it to the skill. */
export function helpRequest(id: string, userId: string, need: Need, at: Instant): RequestEnvelope {
  const application = { applicationId: 'amzn1.ask.skill.street' };
  const user = { userId };
  return {
    version: '1.0',
    session: { new: true, sessionId: `session-${id}`, application, user },
    context: { System: { application, user, apiEndpoint: 'https://alexa.example' } },
    request: {
      type: 'IntentRequest',
      requestId: id,
      timestamp: new Date(at).toISOString(),
      locale: 'en-GB',
      dialogState: 'COMPLETED',
      intent: {
        name: 'AskForHelpIntent',
        confirmationStatus: 'NONE',
        slots: {
          need: {
            name: 'need',
            value: need,
            confirmationStatus: 'NONE',
            resolutions: {
              resolutionsPerAuthority: [
                {
                  authority: 'need',
                  status: { code: 'ER_SUCCESS_MATCH' },
                  values: [{ value: { name: need, id: need } }],
                },
              ],
            },
          },
        },
      },
    },
  };
}
