import type {
  Intent,
  Request,
  RequestEnvelope,
  ResponseEnvelope,
  SessionEndedError,
  SessionEndedReason,
} from 'ask-sdk-model';
import type { v1 } from 'ask-smapi-model';
import type { Activity, LocalClock } from '../../clock';
import { callSkill } from './call-skill';
import type { SkillAnswer } from './call-skill';
import { answered, dialogOf } from './dialog';
import { askedFor, answerTo, permissionPrompt } from './permission-dialog';
import type { PermissionAsked } from './permission-dialog';
import type { Dialog } from './dialog';
import { envelopeOf } from './identity';
import type { EchoIdentity, OpenSession } from './identity';
import { toUtterance } from './invocation';
import { createMicrophone } from './microphone';
import { screenOf, touchablesOf, type Touchable } from './screen';
import { heardOf } from './speech';
import { intentRequest, launchRequest, sessionEndedRequest, toIntent, touchRequest } from './turn-request';
import type { RequestHead, Understood } from './turn-request';

/** What Alexa says by herself when a skill fails. */
export const apology = "There was a problem with the requested skill's response.";

export interface EchoPorts {
  identity: EchoIdentity;
  clock: LocalClock;
  activity: Activity;
  model: v1.skill.interactionModel.InteractionModelData;
  skill: (request: RequestEnvelope) => Promise<ResponseEnvelope>;
  /** `expects`: the slot that the skill has just asked for. */
  understand: (words: string, expects: { intent: string; slot: string } | null) => Promise<Understood>;
  /** The token by which the skill may call Amazon during this request. */
  accessToken: () => string;
  newId: () => string;
  /** The resident has answered Alexa's question: what the skill may do is as she said. */
  allow: (scopes: readonly string[]) => void;
}

/** What became of words said near an Echo. */
export type Turn =
  /** `fault`: why Alexa refused what the skill answered, or gave up on it. */
  | { kind: 'answered'; words: string; understood: Intent | null; fault: string | null }
  | { kind: 'nobody-listening' }
  | { kind: 'not-for-us' };

export interface EchoState {
  /** The answer to the last words said to it. */
  heard: string | null;
  /** Said after 8 s without an answer. */
  reprompted: string | null;
  session: 'open' | 'closed';
  /** What it displays; null without a screen or with nothing on it. */
  screen: string | null;
  /** What can be touched on it, by the words there. */
  touchables: string[];
}

/** One Echo as Alexa runs it: wake word, one session at a time, microphone, limits. */
export interface Echo {
  identity: EchoIdentity;
  say(text: string): Promise<Turn>;
  /** Touches what has these words on the screen. */
  touch(label: string): Promise<Turn>;
  /** Somebody is speaking: the microphone stays open. */
  hearing(): void;
  state(): EchoState;
}

interface Talk extends OpenSession {
  dialog: Dialog | null;
  /** Alexa's own question is open. */
  permission: PermissionAsked | null;
}

export function createEcho(ports: EchoPorts): Echo {
  const { identity, clock, activity, model, newId } = ports;
  let talk: Talk | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const shown: Omit<EchoState, 'session' | 'touchables'> = { heard: null, reprompted: null, screen: null };
  let touchables: Touchable[] = [];

  const microphone = createMicrophone(clock, {
    onReprompt: (words) => {
      shown.reprompted = words;
    },
    onGivingUp: () => {
      const done = activity.begin('the session of an Echo ends');
      void end('EXCEEDED_MAX_REPROMPTS').finally(done);
    },
  });

  const head = (): RequestHead => ({
    requestId: `amzn1.echo-api.request.${newId()}`,
    at: clock.now(),
    locale: 'en-GB',
  });

  const ask = (session: OpenSession, isNew: boolean, request: Request): Promise<SkillAnswer> =>
    callSkill(
      ports.skill,
      envelopeOf({ echo: identity, accessToken: ports.accessToken(), session, isNew, request }),
      {
        clock,
        screen: identity.screen,
      },
    );

  async function end(reason: SessionEndedReason, error?: SessionEndedError): Promise<void> {
    microphone.close();
    const ended = talk;
    talk = null;
    if (ended === null) return;
    // Whatever the skill answers to this, Alexa does not say it.
    await ask(ended, false, sessionEndedRequest(head(), { reason, ...(error ? { error } : {}) }));
  }

  async function requestFor(
    session: Talk,
    words: string | null,
  ): Promise<{ request: Request; intent: Intent | null }> {
    if (words === null) return { request: launchRequest(head()), intent: null };
    const { dialog, permission } = session;
    if (permission) return { request: permissionRequest(session, permission, words), intent: null };
    const expects = dialog?.kind === 'elicit' ? { intent: dialog.intent.name, slot: dialog.slot } : null;
    const heard = toIntent(model, identity.applicationId, await ports.understand(words, expects));
    const intent = dialog && answered(dialog, heard);
    return { request: intentRequest(head(), intent ?? heard, intent !== null), intent: intent ?? heard };
  }

  const freshTalk = (): Talk => ({
    id: `amzn1.echo-api.session.${newId()}`,
    attributes: {},
    dialog: null,
    permission: null,
  });

  function permissionRequest(session: Talk, asked: PermissionAsked, words: string | null): Request {
    session.permission = null;
    // What the session knew is over with it: the answer comes by itself.
    session.attributes = {};
    const { request, accepted } = answerTo(asked, words, head());
    if (accepted) ports.allow(asked.scopes);
    return request;
  }

  async function exchange(
    session: Talk,
    isNew: boolean,
    made: Promise<{ request: Request; intent: Intent | null }>,
  ): Promise<Turn> {
    microphone.close();
    shown.reprompted = null;
    const { request, intent } = await made;
    const answer = await ask(session, isNew, request);
    if (answer.kind === 'fault') {
      shown.heard = apology;
      await end('ERROR', answer.error);
      return {
        kind: 'answered',
        words: apology,
        understood: intent,
        fault: `${answer.error.type}: ${answer.error.message}`,
      };
    }
    const { response, attributes } = answer;
    shown.heard = heardOf(response.outputSpeech);
    shown.screen = identity.screen ? (screenOf(response) ?? shown.screen) : null;
    touchables = touchablesOf(response) ?? touchables;
    session.attributes = attributes;
    session.dialog = dialogOf(response.directives ?? [], intent);
    session.permission = askedFor(response.directives ?? []);
    if (session.permission) {
      shown.heard = `${shown.heard} ${permissionPrompt}`.trim();
      microphone.open(permissionPrompt);
      return { kind: 'answered', words: shown.heard, understood: intent, fault: null };
    }
    if (response.shouldEndSession === false)
      microphone.open(heardOf(response.reprompt?.outputSpeech) || null);
    else talk = null;
    return { kind: 'answered', words: shown.heard, understood: intent, fault: null };
  }

  async function hear(text: string): Promise<Turn> {
    const utterance = toUtterance(text);
    switch (utterance.kind) {
      case 'plain':
        if (talk === null) return { kind: 'nobody-listening' };
        if (utterance.words === 'exit' || utterance.words === 'quit') {
          await end('USER_INITIATED');
          return { kind: 'answered', words: '', understood: null, fault: null };
        }
        return exchange(talk, false, requestFor(talk, utterance.words));
      case 'not-for-us':
        return { kind: 'not-for-us' };
      case 'launch':
      case 'one-shot':
        await end('USER_INITIATED');
        talk = freshTalk();
        return exchange(talk, true, requestFor(talk, utterance.kind === 'launch' ? null : utterance.words));
    }
  }

  async function touch(label: string): Promise<Turn> {
    const touched = touchables.find((each) => each.label.toLowerCase() === label.toLowerCase());
    if (touched === undefined) return { kind: 'not-for-us' };
    const isNew = talk === null;
    talk ??= freshTalk();
    const request = touchRequest(head(), touched.parts);
    return exchange(talk, isNew, Promise.resolve({ request, intent: null }));
  }

  /** What is said or touched while she still answers waits for its turn. */
  function inTurn(next: () => Promise<Turn>): Promise<Turn> {
    const taken = turn.then(next);
    turn = taken.catch(() => undefined);
    return taken;
  }

  return {
    identity,
    say: (text) => inTurn(() => hear(text)),
    touch: (label) => inTurn(() => touch(label)),
    hearing: () => {
      microphone.hearing();
    },
    state: () => ({
      ...shown,
      touchables: touchables.map(({ label }) => label),
      session: talk === null ? 'closed' : 'open',
    }),
  };
}
