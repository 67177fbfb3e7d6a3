import { anne, applicationId, kettle, userId } from './fuzzed-service';

const intent = (name: string, slots: Record<string, unknown> = {}) => ({
  type: 'IntentRequest',
  requestId: 'amzn1.echo-api.request.1',
  timestamp: '2026-03-02T10:00:00Z',
  locale: 'en-GB',
  dialogState: 'COMPLETED',
  intent: { name, confirmationStatus: 'NONE', slots },
});

const envelope = (request: unknown) => ({
  version: '1.0',
  session: { new: true, sessionId: 's', application: { applicationId }, attributes: {}, user: { userId } },
  context: {
    System: {
      application: { applicationId },
      user: { userId },
      device: { deviceId: 'd', supportedInterfaces: {} },
      apiEndpoint: 'https://api.eu.amazonalexa.com',
      apiAccessToken: 'token',
    },
  },
  request,
});

const slot = (name: string, value: string, id: string) => ({
  name,
  value,
  confirmationStatus: 'NONE',
  resolutions: {
    resolutionsPerAuthority: [
      { authority: 'a', status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: value, id } }] },
    ],
  },
});

/** Requests that call nobody: whatever is done to them, no carer may hear of it. */
export const quietRequests = [
  envelope({ type: 'LaunchRequest', requestId: 'r', timestamp: '2026-03-02T10:00:00Z', locale: 'en-GB' }),
  envelope({
    type: 'SessionEndedRequest',
    requestId: 'r',
    timestamp: '2026-03-02T10:00:00Z',
    locale: 'en-GB',
    reason: 'USER_INITIATED',
  }),
  envelope(intent('TodayIntent')),
  envelope(intent('WhoKnowsIntent')),
  envelope(intent('WhatDoYouKnowIntent')),
  envelope(intent('AMAZON.FallbackIntent')),
  envelope(
    intent('PauseIntent', {
      reason: slot('reason', 'on holiday', 'away'),
      duration: { name: 'duration', value: 'P3D' },
    }),
  ),
];

/** Calls for help, too. */
export const allRequests = [
  ...quietRequests,
  envelope(intent('AskForHelpIntent', { need: slot('need', 'fallen', 'fall') })),
  envelope(intent('AskForHelpIntent')),
  envelope(intent('FalseAlarmIntent')),
  envelope(intent('ImOkayIntent')),
];

export const plugMessages = [
  {
    topic: `${kettle}/status/switch:0`,
    payload: '{"id":0,"output":true,"apower":2200,"aenergy":{"total":12.5}}',
  },
  {
    topic: `${kettle}/events/rpc`,
    payload: `{"src":"${kettle}","method":"NotifyStatus","params":{"ts":1772445600.1,"switch:0":{"id":0,"apower":1800}}}`,
  },
  { topic: `${kettle}/online`, payload: 'true' },
  {
    topic: 'tele/tasmota_1/SENSOR',
    payload: '{"Time":"2026-03-02T10:00:00","ENERGY":{"Power":1800,"Total":3.2}}',
  },
  { topic: 'tele/tasmota_1/LWT', payload: 'Online' },
  { topic: 'zigbee2mqtt/lamp', payload: '{"state":"ON","power":40,"linkquality":80}' },
  { topic: 'zigbee2mqtt/bridge/state', payload: '{"state":"online"}' },
] as const;

export const smsEvent = (text: unknown, from: unknown = anne, id: unknown = 'in-1') => ({
  Records: [
    {
      EventSource: 'aws:sns',
      Sns: {
        Timestamp: new Date().toISOString(),
        Message: JSON.stringify({
          originationNumber: from,
          destinationNumber: '+447700900000',
          messageKeyword: 'X',
          messageBody: text,
          inboundMessageId: id,
        }),
      },
    },
  ],
});

export const replies = [
  '1',
  '2',
  "I'm on my way",
  "can't",
  'spoke to her, fine',
  'already there',
  'wrong number',
  'LEAVE',
  'ringing her',
  '1 Mary',
  'ok',
  'STOP',
];
