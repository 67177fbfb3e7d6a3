import { wrongInSpeech } from '../words/good-speech';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';

/** What is asked of visits, bins, television, activities, people, money and the day is answered in under twenty-five words; more is offered. */
const informs = /^(NextVisit|BinDay|WhatsOn|Television|Today|MyPeople|Budget)Intent$/;
const mostWords = 24;

const plain = (text: string): string => text.replace(/&\w+;/g, '');

/**
 * What Alexa refuses: longer than 8,000 characters of speech, more than 24 KB in all, speech after a session has ended, an
 * open microphone without a reprompt, broken markup. Source: request and response JSON reference of custom skills.
 */
export function assertValid({ request }: RequestEnvelope, answer: ResponseEnvelope): void {
  const { response, sessionAttributes } = answer;
  expect(answer.version).toBe('1.0');
  expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(24 * 1024);
  const mayAnswer = ['LaunchRequest', 'IntentRequest', 'Alexa.Presentation.APL.UserEvent'];
  const unheard = request.type === 'Alexa.Presentation.APL.UserEvent' && Object.keys(response).length === 0;
  if (unheard || !mayAnswer.includes(request.type)) {
    expect(response.outputSpeech).toBeUndefined();
    expect(response.reprompt).toBeUndefined();
    return;
  }
  const spoken = [response.outputSpeech, response.reprompt?.outputSpeech].filter(
    (speech) => speech !== undefined,
  );
  for (const speech of spoken) {
    if (speech.type !== 'SSML') throw new Error('speech is not SSML');
    expect(speech.ssml.length).toBeLessThanOrEqual(8_000);
    expect(speech.ssml).toMatch(/^<speak>[\s\S]*\S[\s\S]*<\/speak>$/);
    const text = speech.ssml.replace(/<\/?(speak|prosody)[^>]*>/g, '');
    expect(wrongInSpeech(plain(text))).toEqual([]);
    expect(text).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
  }
  // A reminder that staff propose may be brought up behind the answer: it has its own breath.
  const broughtUp = typeof sessionAttributes?.['about'] === 'string';
  const answers = request.type === 'IntentRequest' && informs.test(request.intent.name) && !broughtUp;
  if (answers && spoken[0]?.type === 'SSML') {
    const words = spoken[0].ssml
      .replace(/<[^>]*>/g, ' ')
      .trim()
      .split(/\s+/);
    expect({ words, few: words.length <= mostWords }).toMatchObject({ few: true });
  }
  // The microphone is open for the one question that ends the turn, and for nothing else.
  const asked = spoken[0]?.type === 'SSML' && /\?(<\/prosody>)?<\/speak>$/.test(spoken[0].ssml);
  expect(response.shouldEndSession).toBe(!asked);
  if (asked) expect(response.reprompt).toBeDefined();
  else expect(response.reprompt).toBeUndefined();
  const kept = Object.keys(sessionAttributes ?? {}).sort();
  if (kept.length > 0)
    expect(kept).toEqual([
      'about',
      'asked',
      'at',
      'offered',
      'place',
      'said',
      'seed',
      'staff',
      'topic',
      'wants',
    ]);
}
