import type {
  PinpointSMSVoiceV2Client,
  SendVoiceMessageCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { SNSClient } from '@aws-sdk/client-sns';
import type { PublishCommand } from '@aws-sdk/client-sns';
import type { Home, Instant, Pending, Who } from '../../lambda/household';
import type { Faults } from './faults';
import type { HouseLog } from './house-log';
import type { Life } from './life';
import type { Moments } from './moments';
import type { Random } from './random';

/** A text that the text service took: it reaches the phone, whatever its sender heard of it. */
export interface Text {
  household: string;
  /** Of the effect: the same id twice is the same text twice. */
  id: string;
  who: Who;
  phone: string;
  about: Extract<Pending['effect'], { kind: 'text' }>['about'];
  episode: string;
  at: Instant;
  messageId: string;
  sender: Life;
  /** The sender was told in time that it went. */
  answered: boolean;
  /** The sender knew that it went, and the database took it from nobody. */
  storeWasDown: boolean;
  /** She lay there when it came. */
  needed: boolean;
}

export interface Phones {
  readonly texts: readonly Text[];
  /** Whether a text about this episode has come to them. */
  hasReached(household: string, episode: string, who: Who): boolean;
  /** The text service as one process reaches it while it performs one effect. */
  reachedBy(life: Life, home: Home, pending: Pending): { sns: SNSClient; voice: PinpointSMSVoiceV2Client };
  /** The topic of operations, as one process reaches it. */
  topicReachedBy(life: Life): SNSClient;
  /** The database is down, and this sender could not store what became of its texts. */
  notStored(household: string, sender: Life): void;
}

interface PhoneParts {
  moments: Moments;
  faults: Faults;
  log: HouseLog;
  /** Each home's own. */
  randomOf(household: string): Random;
  onText(text: Text): void;
  /** She herself is asked by text. */
  onHerText(household: string, phone: string): void;
  onOperations(household: string, kind: string): void;
  isDown(household: string): boolean;
}

/** Longer than the sender waits. */
const tooLate = 4_000;

export function createPhones({
  moments,
  faults,
  log,
  randomOf,
  onText,
  onHerText,
  onOperations,
  isDown,
}: PhoneParts): Phones {
  const texts: Text[] = [];
  const reached = new Set<string>();

  const wait = (milliseconds: number): Promise<void> =>
    new Promise((wake) => {
      moments.at(moments.now() + milliseconds, wake);
    });

  function taken(command: PublishCommand, life: Life, home: Home, pending: Pending): Text | null {
    const { effect } = pending;
    const household = home.profile.id;
    const { PhoneNumber } = command.input;
    if (effect.kind === 'ask-by-text' && PhoneNumber !== undefined) {
      log.tell(household, 'her own phone is texted');
      onHerText(household, PhoneNumber);
      return null;
    }
    if (effect.kind !== 'text' || PhoneNumber === undefined) {
      const about = effect.kind === 'operations' ? effect.about.kind : effect.kind;
      onOperations(household, about);
      return null;
    }
    const text: Text = {
      household,
      id: pending.id,
      who: effect.to,
      phone: PhoneNumber,
      about: effect.about,
      episode: effect.episode,
      at: moments.now(),
      messageId: `text-${texts.length}`,
      sender: life,
      answered: false,
      storeWasDown: false,
      needed: isDown(household),
    };
    texts.push(text);
    reached.add(`${household} ${effect.episode} ${effect.to}`);
    log.tell(household, `text ${effect.about.kind} ${text.id} reached ${effect.to} of ${effect.episode}`);
    onText(text);
    return text;
  }

  async function publish(command: PublishCommand, life: Life, home: Home, pending: Pending) {
    const random = randomOf(home.profile.id);
    const latency = random.between(40, 300);
    if (faults.strikes('textRefused')) {
      await wait(latency);
      throw refusal();
    }
    const silent = faults.strikes('textTimedOut');
    if (silent && faults.random.chance(0.5)) return wait(tooLate).then(() => Promise.reject(refusal()));
    await wait(latency);
    const text = taken(command, life, home, pending);
    const late = silent || faults.strikes('textAnsweredLate');
    if (late) await wait(tooLate);
    else if (text) text.answered = true;
    return { MessageId: text?.messageId ?? 'operations' };
  }

  async function call({ input }: SendVoiceMessageCommand, home: Home) {
    await wait(randomOf(home.profile.id).between(40, 300));
    if (faults.strikes('callRefused')) throw refusal();
    log.tell(home.profile.id, `the phone ${input.DestinationPhoneNumber ?? ''} rings`);
    if (faults.strikes('callAnsweredLate')) await wait(tooLate);
    return { MessageId: 'call' };
  }

  return {
    texts,
    hasReached: (household, episode, who) => reached.has(`${household} ${episode} ${who}`),
    reachedBy(life, home, pending) {
      const send = (command: PublishCommand) => life.through(() => publish(command, life, home, pending));
      // Of the whole client only `send` with this one command is used.
      const sns = { send } as unknown as SNSClient;
      const ring = (command: SendVoiceMessageCommand) => life.through(() => call(command, home));
      return { sns, voice: { send: ring } as unknown as PinpointSMSVoiceV2Client };
    },
    topicReachedBy(life) {
      const send = () =>
        life.through(async () => {
          await wait(100);
          if (faults.strikes('textRefused')) throw refusal();
          return { MessageId: 'operations' };
        });
      return { send } as unknown as SNSClient;
    },
    notStored(household, sender) {
      for (const text of texts.slice(-50))
        if (text.household === household && text.sender === sender) text.storeWasDown = true;
    },
  };
}

const refusal = (): Error =>
  Object.assign(new Error('Rate exceeded'), { name: 'Throttled', $metadata: { httpStatusCode: 400 } });
