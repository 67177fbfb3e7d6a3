import type { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SendVoiceMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { Clock } from '../household/clock';
import { oneAttempt } from './one-attempt';
import type { SendOutcome } from './send-outcome';

/** US dollars one call may cost. */
const highestPrice = '0.60';
/**
 * Seconds after which AWS no longer makes the call (its own default is three days). A call that comes late says what is
 * no longer true; our own retry asks the household first.
 */
const validFor = 120;
/** Characters that AWS speaks, tags among them. */
const longest = 6_000;

export interface OutgoingCall {
  /** E.164; landlines can be called too. */
  to: string;
  /** Plain words. The call says them twice, for who has just woken up. */
  words: string;
}

export interface Calls {
  /** Settles within 2.5 s on the clock, and never rejects. `accepted` = it will ring, not that anybody answered. */
  call(call: OutgoingCall): Promise<SendOutcome>;
}

interface CallPorts {
  /** Made with `maxAttempts: 1`. */
  voice: PinpointSMSVoiceV2Client;
  clock: Clock;
  /** E.164, of our own, able to call. */
  callingNumber: string;
  /** Where AWS reports how calls went; null = nowhere. */
  configurationSet: string | null;
}

/**
 * Spoken calls, by AWS End User Messaging. A text wakes nobody. The call speaks and hangs up; the answer goes by text.
 * docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_SendVoiceMessage.html
 */
export function createCalls({ voice, clock, callingNumber, configurationSet }: CallPorts): Calls {
  return {
    call({ to, words }) {
      const command = new SendVoiceMessageCommand({
        DestinationPhoneNumber: to,
        OriginationIdentity: callingNumber,
        MessageBody: spokenTwice(words),
        MessageBodyTextType: 'SSML',
        VoiceId: 'AMY',
        MaxPricePerMinute: highestPrice,
        TimeToLive: validFor,
        ...(configurationSet === null ? {} : { ConfigurationSetName: configurationSet }),
      });
      return oneAttempt(clock, (abortSignal) => voice.send(command, { abortSignal }));
    },
  };
}

/** What AWS is to speak: a moment to bring the phone to the ear, the words, a breath, the words again. */
export function spokenTwice(words: string): string {
  const around = '<speak><break time="1s"/><break time="2s"/></speak>'.length;
  const once = escapeWithin(words, Math.floor((longest - around) / 2));
  return `<speak><break time="1s"/>${once}<break time="2s"/>${once}</speak>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Control characters are no XML at all, and one would silence the whole call. */
function escapeWithin(words: string, most: number): string {
  let spoken = '';
  for (const letter of words.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ')) {
    const next = entities[letter] ?? letter;
    if (spoken.length + next.length > most) break;
    spoken += next;
  }
  return spoken;
}
