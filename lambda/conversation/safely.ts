import type { ErrorHandler } from 'ask-sdk-core';
import { safeWords } from '../words/safe-words';
import { ssmlOf } from '../words/ssml';
import { turnOf } from './as-handler';
import type { SkillPorts } from './ports';

/**
 * A fault inside an answer. What happened to the household has happened already, so a call for help stays passed on; the
 * words come as they stand, since those that are chosen may be what failed.
 */
export function safely(ports: SkillPorts): ErrorHandler {
  return {
    canHandle: () => true,
    handle(input, fault) {
      const { heard, lived, voice } = turnOf(input);
      ports.log('error', 'answer-failed', { intent: nameOf(heard.intent), fault: fault.name });
      const { responseBuilder } = input;
      if (heard.kind === 'session-ended' || heard.kind === 'other') return responseBuilder.getResponse();
      const words = safeWords(lived.kind === 'help' ? lived.passedOn.kind : 'no-call');
      return responseBuilder.speak(ssmlOf(words, voice.manner.slow)).withShouldEndSession(true).getResponse();
    },
  };
}

/** Names of intents are ours; a request from elsewhere may hold anything in their place. */
export const nameOf = (intent: string): string => (/^[A-Za-z.]{1,40}$/.test(intent) ? intent : 'strange');
