import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Intent, RequestEnvelope, Response } from 'ask-sdk-model';
import type { Home } from '../household/home';
import { mannerOf, usualManner } from '../household/manner';
import { question } from '../words/speech/questions';
import { voiceFor } from '../words/speech/voice';
import { ssmlOf } from '../words/ssml';
import { variation } from '../words/variation';
import type { Lived } from './lived';
import type { Heard } from './heard';
import type { Asked, Memory } from './memory';
import { askForReminders, remindersScope } from './permission';
import { withOffer } from './reminders/offering';
import { renderScreen } from './screens/apl-document';
import { screenFor } from './screens/screen';
import type { Answer, Talk, Turn } from './talk';

/** A talk as the SDK dispatches to it. The turn has been lived before the SDK is called, and travels as its context. */
export function asHandler(talk: Talk): RequestHandler {
  return {
    canHandle: (input) => talk.hears(turnOf(input)),
    handle: (input) => {
      const turn = turnOf(input);
      const last = withOffer(talk, talk.answer(turn), turn);
      return respond(input, last.talk, last.answer);
    },
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
  return build(input, talk, answer, turn);
}

function remembered(
  talk: Talk,
  { asks, keepsPlace, about, wants, topic, staff }: Answer,
  turn: Turn,
): Memory {
  const { heard, seed } = turn;
  if (keepsPlace) return { ...heard.memory, place: asks };
  const offered = [...new Set([...heard.memory.offered, ...(about === undefined ? [] : [about])])];
  return {
    place: asks,
    said: talk.name,
    seed,
    at: heard.at,
    topic: topic ?? null,
    about: about ?? null,
    wants: wants ?? null,
    offered,
    staff: staff ?? null,
    asked: askedIn(heard),
  };
}

function build(
  { responseBuilder, requestEnvelope }: HandlerInput,
  talk: Talk,
  answer: Answer,
  { voice }: Turn,
): Response {
  const { said, asks, elicits, of, filled, confirms, asksPermission, card } = answer;
  const spoken = (parts: string[]): string => ssmlOf(parts, voice.manner.slow);
  if (card) responseBuilder.withAskForPermissionsConsentCard([remindersScope]);
  // Alexa goes on by herself: nothing is said of the session, and what it knew is over with it.
  if (asksPermission !== undefined)
    return responseBuilder
      .speak(spoken(said))
      .addDirective(askForReminders('AskFor', asksPermission))
      .getResponse();
  if (canDraw(requestEnvelope))
    responseBuilder.addDirective(renderScreen(screenFor(talk.name, answer, voice)));
  if (asks === null) return responseBuilder.speak(spoken(said)).withShouldEndSession(true).getResponse();
  const { ask, again } = question(asks, voice);
  if (confirms) responseBuilder.addConfirmIntentDirective();
  if (elicits !== undefined)
    responseBuilder.addElicitSlotDirective(elicits, of === undefined ? undefined : intentWith(of, filled));
  return responseBuilder
    .speak(spoken([...said, ask]))
    .reprompt(spoken([again]))
    .getResponse();
}

/** An intent with what it has been told already, so that only what is missing has to be said. */
const intentWith = (name: string, filled: Answer['filled'] = {}): Intent => ({
  name,
  confirmationStatus: 'NONE',
  slots: Object.fromEntries(
    Object.entries(filled).map(([slot, { value }]) => [
      slot,
      { name: slot, value, confirmationStatus: 'NONE' as const },
    ]),
  ),
});

/** Only a device that says so may be sent a screen: any other would refuse the whole answer. */
function canDraw({ context }: RequestEnvelope): boolean {
  return 'Alexa.Presentation.APL' in (context.System.device?.supportedInterfaces ?? {});
}

/** The turn's own words, chosen by the id of its request: short, and nothing personal. */
export function turnFor(turn: Omit<Turn, 'seed' | 'voice'>): Turn {
  const home = homeIn(turn.lived);
  const locale = home?.profile.locale ?? turn.heard.locale;
  const seed = variation(turn.heard.id).toString(36);
  return { ...turn, seed, voice: voiceFor(locale, seed, home ? mannerOf(home) : usualManner) };
}

/** By ids alone: what she said in words of her own stays with Alexa. */
const askedIn = ({ intent, slots, memory }: Heard): Asked => ({
  intent,
  ids: Object.fromEntries(
    Object.entries(slots).flatMap(([name, { id }]) => (id === null ? [] : [[name, id]])),
  ),
  place: memory.place,
});

/** The home that this turn was of, however it was lived. */
function homeIn(lived: Lived): Home | null {
  if (lived.kind === 'home') return lived.home;
  if (lived.kind === 'help') return lived.passedOn.kind === 'committed' ? lived.passedOn.home : null;
  return lived.kind === 'link' && lived.result.kind === 'linked' ? lived.result.home : null;
}
