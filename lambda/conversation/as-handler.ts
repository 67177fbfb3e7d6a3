import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { question } from '../words/speech/questions';
import { voiceFor } from '../words/speech/voice';
import { ssmlOf } from '../words/ssml';
import { variation } from '../words/variation';
import type { Memory } from './memory';
import type { Answer, Talk, Turn } from './talk';

/** A talk as the SDK dispatches to it. The turn has been lived before the SDK is called, and travels as its context. */
export function asHandler(talk: Talk): RequestHandler {
  return {
    canHandle: (input) => talk.hears(turnOf(input)),
    handle: (input) => respond(input, talk, talk.answer(turnOf(input))),
  };
}

export function turnOf({ context }: HandlerInput): Turn {
  return context as Turn;
}

function respond(input: HandlerInput, talk: Talk, answer: Answer): Response {
  const turn = turnOf(input);
  if (input.requestEnvelope.session) {
    input.attributesManager.setSessionAttributes(
      answer.asks === null ? {} : { ...remembered(talk, answer, turn) },
    );
  }
  return build(input, answer, turn);
}

function remembered(talk: Talk, { asks, keepsPlace, topic }: Answer, { heard, seed }: Turn): Memory {
  if (keepsPlace) return { ...heard.memory, place: asks };
  return { place: asks, said: talk.name, seed, at: heard.at, topic: topic ?? null };
}

function build(
  { responseBuilder }: HandlerInput,
  { said, asks, elicits, of }: Answer,
  { voice }: Turn,
): Response {
  if (asks === null) return responseBuilder.speak(ssmlOf(said)).withShouldEndSession(true).getResponse();
  const { ask, again } = question(asks, voice);
  if (elicits !== undefined)
    responseBuilder.addElicitSlotDirective(
      elicits,
      of === undefined ? undefined : { name: of, confirmationStatus: 'NONE' },
    );
  return responseBuilder
    .speak(ssmlOf([...said, ask]))
    .reprompt(ssmlOf([again]))
    .getResponse();
}

/** The turn's own words, chosen by the id of its request: short, and nothing personal. */
export function turnFor(turn: Omit<Turn, 'seed' | 'voice'>, locale: string): Turn {
  const seed = variation(turn.heard.id).toString(36);
  return { ...turn, seed, voice: voiceFor(locale, seed) };
}
