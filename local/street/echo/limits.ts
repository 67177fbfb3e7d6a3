import type { Response, ResponseEnvelope, ui } from 'ask-sdk-model';
import { ssmlFault } from './speech';

/** Alexa's limits for a response (request and response JSON reference). */
const mostCharacters = 8_000;
export const mostBytes = 24 * 1_024;

const allowed = new Set([
  'Dialog.ElicitSlot', 'Dialog.ConfirmSlot', 'Dialog.ConfirmIntent', 'Dialog.Delegate', 'Dialog.UpdateDynamicEntities',
  'Alexa.Presentation.APL.RenderDocument', 'Alexa.Presentation.APL.ExecuteCommands', 'Connections.SendRequest', 'Connections.StartConnection', 'Tasks.CompleteTask',
]); // prettier-ignore

function speechFault(name: string, speech: ui.OutputSpeech | undefined): string | null {
  if (speech === undefined) return null;
  const text = speech.type === 'SSML' ? speech.ssml : speech.text;
  if (typeof text !== 'string' || text === '') return `${name} is empty`;
  if (text.length > mostCharacters)
    return `${name} has ${text.length} characters, at most ${mostCharacters} are allowed`;
  const fault = speech.type === 'SSML' ? ssmlFault(text) : null;
  return fault === null ? null : `${name}: ${fault}`;
}

function directiveFault({ directives = [], shouldEndSession }: Response, screen: boolean): string | null {
  for (const { type } of directives) {
    if (!allowed.has(type)) return `the directive ${type} is not allowed`;
    if (type.startsWith('Alexa.Presentation.APL') && !screen)
      return `${type} went to a device that cannot draw`;
    const asks = type.startsWith('Dialog.') && type !== 'Dialog.UpdateDynamicEntities';
    if (asks && shouldEndSession === true) return `${type} asks for an answer but the session ends`;
  }
  return null;
}

/** What Alexa would refuse this response for (INVALID_RESPONSE), or null. `screen`: the device can draw. */
export function responseFault(
  envelope: Partial<ResponseEnvelope> | null | undefined,
  screen: boolean,
): string | null {
  if (envelope?.response === undefined) return 'there is no response';
  const bytes = Buffer.byteLength(JSON.stringify(envelope), 'utf8');
  if (bytes > mostBytes) return `the response has ${bytes} bytes, at most ${mostBytes} are allowed`;
  const { response } = envelope;
  return (
    speechFault('outputSpeech', response.outputSpeech) ??
    speechFault('reprompt', response.reprompt?.outputSpeech) ??
    directiveFault(response, screen)
  );
}
