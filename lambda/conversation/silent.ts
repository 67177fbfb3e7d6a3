import type { RequestHandler } from 'ask-sdk-core';
import { turnOf } from './as-handler';

/** Requests that may not be answered with speech: the end of a session, and events out of session. */
export const silent: RequestHandler = {
  canHandle: (input) => ['session-ended', 'other'].includes(turnOf(input).heard.kind),
  handle: ({ responseBuilder }) => responseBuilder.getResponse(),
};
