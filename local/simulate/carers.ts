import { hour, minute, type Who } from '../../lambda/household';
import { takeReplies } from '../../lambda/functions/replies';
import type { Doors } from './doors';
import type { Moments } from './moments';
import type { Text } from './phones';
import type { Random } from './random';

type Manner = 'prompt' | 'late' | 'never' | 'cannot';

export interface Carers {
  receive(text: Text): void;
}

interface CarerParts {
  moments: Moments;
  doors(): Doors;
  randomOf(household: string): Random;
  /** Somebody has been with her: if she lay there, she does no longer. */
  onVisit(household: string): void;
}

/** The people on the ladders: some answer at once, some late, some say "2", some never. */
export function createCarers({ moments, doors, randomOf, onVisit }: CarerParts): Carers {
  const manners = new Map<string, Manner>();
  let replies = 0;

  function mannerOf(text: Text): Manner {
    const random = randomOf(text.household);
    const key = `${text.household} ${text.who}`;
    const usual =
      manners.get(key) ?? random.pick<Manner>(['prompt', 'prompt', 'prompt', 'late', 'cannot', 'never']);
    manners.set(key, usual);
    // Nobody is the same every day.
    return random.chance(0.7) ? usual : random.pick<Manner>(['prompt', 'late', 'never', 'cannot']);
  }

  function reply(text: Text, words: string, answer: 'going' | 'cannot' | 'fine', after: number): void {
    moments.at(moments.now() + after, () => {
      if (answer === 'fine') onVisit(text.household);
      const sentAt = moments.now();
      const id = `reply-${replies++}`;
      doors().deliver(text.household, `${text.who} replies ${words}`, (process) =>
        text.who === 'duty'
          ? process.actor.happen(text.household, byLink(id, text.who, text.episode, answer, sentAt))
          : takeReplies(inboundText(id, text, words, sentAt), process),
      );
    });
  }

  return {
    receive(text) {
      if (text.about.kind !== 'alert' && text.about.kind !== 'nudge') return;
      const random = randomOf(text.household);
      const manner = text.about.kind === 'nudge' ? 'prompt' : mannerOf(text);
      const wait = manner === 'late' ? random.between(0.5, 3) * hour : random.between(0.3, 10) * minute;
      switch (manner) {
        case 'never':
          return;
        case 'cannot':
          reply(text, '2', 'cannot', wait);
          return;
        case 'prompt':
        case 'late':
          reply(text, '1', 'going', wait);
          if (random.chance(0.9))
            reply(text, "I've seen her, she's fine", 'fine', wait + random.between(10, 70) * minute);
      }
    },
  };
}

const byLink = (id: string, who: Who, episode: string, answer: 'going' | 'cannot' | 'fine', sentAt: number) =>
  ({ kind: 'carer-replied', id, who, episode, answer, sentAt, by: 'link' }) as const;

/** The event a Lambda gets for a text to the service's number, as far as it is read. */
export function inboundText(
  id: string,
  { phone, messageId }: { phone: string; messageId?: string },
  words: string,
  sentAt: number,
) {
  const message = {
    originationNumber: phone,
    destinationNumber: '+447700900000',
    messageBody: words,
    inboundMessageId: id,
    previousPublishedMessageId: messageId,
  };
  const Sns = {
    Type: 'Notification',
    MessageId: id,
    TopicArn: 'inbound',
    Timestamp: new Date(sentAt).toISOString(),
    Message: JSON.stringify(message),
    MessageAttributes: {},
    SignatureVersion: '1',
    Signature: '',
    SigningCertUrl: '',
    UnsubscribeUrl: '',
    Subject: '',
  };
  return { Records: [{ EventVersion: '1.0', EventSubscriptionArn: 'inbound', EventSource: 'aws:sns', Sns }] };
}
