import type { IntentRequest, LaunchRequest, RequestEnvelope, SessionEndedRequest, Slot } from 'ask-sdk-model';
import { applicationId, echo } from './marys-house';

export type Spoken =
  | { kind: 'launch' }
  | { kind: 'intent'; intent: string; slots?: Record<string, string> }
  | { kind: 'ended'; reason: SessionEndedRequest['reason'] };

interface Around {
  id: string;
  now: number;
  newSession: boolean;
  attributes?: Record<string, unknown>;
  apart?: string;
  session?: string;
}

/** A request as Alexa sends it. Slot values are given by their ids, and are resolved to them. */
export function requestFor(
  spoken: Spoken,
  { id, now, newSession, attributes, apart, session }: Around,
): RequestEnvelope {
  const application = { applicationId: apart ?? applicationId };
  const user = { userId: echo.userId };
  return {
    version: '1.0',
    session: {
      new: newSession,
      sessionId: session ?? 'amzn1.echo-api.session.1',
      application,
      user,
      attributes: attributes ?? {},
    },
    context: {
      System: {
        application,
        user,
        device: { deviceId: echo.deviceId, supportedInterfaces: {} },
        apiEndpoint: 'https://api.eu.amazonalexa.com',
        apiAccessToken: 'token',
      },
    },
    request: bodyOf(spoken, { requestId: id, timestamp: new Date(now).toISOString(), locale: 'en-GB' }),
  };
}

type Common = Pick<IntentRequest, 'requestId' | 'timestamp' | 'locale'>;

function bodyOf(spoken: Spoken, common: Common): LaunchRequest | IntentRequest | SessionEndedRequest {
  switch (spoken.kind) {
    case 'launch':
      return { type: 'LaunchRequest', ...common };
    case 'ended':
      return { type: 'SessionEndedRequest', ...common, reason: spoken.reason };
    case 'intent': {
      const slots = Object.entries(spoken.slots ?? {}).map(
        ([name, value]) => [name, slotOf(name, value)] as const,
      );
      const intent = {
        name: spoken.intent,
        confirmationStatus: 'NONE',
        slots: Object.fromEntries(slots),
      } as const;
      return { type: 'IntentRequest', ...common, dialogState: 'COMPLETED', intent };
    }
  }
}

const slotOf = (name: string, id: string): Slot => ({
  name,
  value: id,
  confirmationStatus: 'NONE',
  resolutions: {
    resolutionsPerAuthority: [
      {
        authority: 'amzn1.er-authority.test',
        status: { code: 'ER_SUCCESS_MATCH' },
        values: [{ value: { name: id, id } }],
      },
    ],
  },
});
