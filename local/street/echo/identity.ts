import type { Context, RequestEnvelope, Session } from 'ask-sdk-model';

/** What Amazon knows of one Echo in one home. All ids are Alexa's. */
export interface EchoIdentity {
  applicationId: string;
  userId: string;
  deviceId: string;
  /** Smart Properties: the flat that the Echo belongs to. Null on a consumer's Echo. */
  unitId: string | null;
  /** The Echo within that flat. */
  endpointId: string | null;
  /** An Echo Show, which can draw. */
  screen: boolean;
  /** Amazon's host for this region. */
  apiEndpoint: string;
}

/** The `context` that comes with every request from this Echo. `accessToken` lets the skill ask Amazon something during the request. */
function contextOf(echo: EchoIdentity, accessToken: string): Context {
  return {
    System: {
      application: { applicationId: echo.applicationId },
      user: { userId: echo.userId },
      device: {
        deviceId: echo.deviceId,
        supportedInterfaces: echo.screen
          ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } }
          : {},
        ...(echo.endpointId === null ? {} : { persistentEndpointId: echo.endpointId }),
      },
      ...(echo.unitId === null ? {} : { unit: { unitId: echo.unitId, persistentUnitId: echo.unitId } }),
      apiEndpoint: echo.apiEndpoint,
      apiAccessToken: accessToken,
    },
    ...(echo.screen
      ? {
          Viewport: {
            shape: 'RECTANGLE',
            pixelWidth: 1280,
            pixelHeight: 800,
            dpi: 160,
            currentPixelWidth: 1280,
            currentPixelHeight: 800,
            touch: ['SINGLE'],
            experiences: [{ canRotate: false, canResize: false }],
          },
        }
      : {}),
  };
}

/** A talk under way, as Alexa keeps it between two turns. */
export interface OpenSession {
  id: string;
  attributes: Record<string, unknown>;
}

function sessionOf(echo: EchoIdentity, session: OpenSession, isNew: boolean): Session {
  return {
    new: isNew,
    sessionId: session.id,
    application: { applicationId: echo.applicationId },
    attributes: session.attributes,
    user: { userId: echo.userId },
  };
}

export interface EnvelopeParts {
  echo: EchoIdentity;
  accessToken: string;
  session: OpenSession;
  isNew: boolean;
  request: RequestEnvelope['request'];
}

export function envelopeOf({ echo, accessToken, session, isNew, request }: EnvelopeParts): RequestEnvelope {
  return {
    version: '1.0',
    session: sessionOf(echo, session, isNew),
    context: contextOf(echo, accessToken),
    request,
  };
}
