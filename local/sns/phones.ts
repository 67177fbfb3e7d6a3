import { randomUUID } from 'node:crypto';
import type { Instant } from '../../lambda/household/clock';
import { parts } from '../../lambda/phone/gsm7';
import type { JournalFile } from '../endpoint';
import type { SnsErrorCode } from './errors';

/** A text as it lies on a phone. */
export interface Text {
  /** SNS's message id. */
  id: string;
  /** E.164. */
  to: string;
  /** The number it came from, or the sender's name. */
  from: string;
  text: string;
  /** Billed parts. */
  parts: number;
  at: Instant;
}

/**
 * What becomes of texts to a number. SNS says yes to a number that has opted out and to a landline, and only its delivery
 * log tells later that nothing arrived (cds-snc/notification-api pull request 2207, aws/aws-sdk-js issue 3133); the opt-out
 * can be asked for beforehand. It is the same with an account that has spent its limit. Anything SNS itself refuses is given by its error code.
 */
export type PhoneBehaviour = 'ok' | 'opted-out' | 'landline' | { refuses: SnsErrorCode; words?: string };

/** One line of SNS's delivery log, in the parts that matter. */
export interface Delivery extends Text {
  status: 'SUCCESS' | 'FAILURE';
  providerResponse: string;
}

export interface Phones {
  /** All texts that arrived, oldest first. */
  texts(): readonly Text[];
  to(number: string): readonly Text[];
  /** Everything SNS took on, arrived or not. */
  deliveries(): readonly Delivery[];
  behave(number: string, behaviour: PhoneBehaviour): void;
  behaviour(number: string): PhoneBehaviour;
  optedOut(): string[];
  /** Whether the account's monthly spending limit is reached: SNS then says yes to every text, and sends none. */
  limitReached(is: boolean): void;
  /** Called with everything that SNS took on, as its delivery log will tell of it. The answer ends that. */
  onDelivery(listen: (delivery: Delivery) => void): () => void;
  /** Called with each text as it arrives. The answer ends that. */
  onText(listen: (text: Text) => void): () => void;
}

export type PhonesEntry =
  | { kind: 'delivery'; delivery: Delivery }
  | { kind: 'behaviour'; number: string; behaviour: PhoneBehaviour }
  | { kind: 'limit'; reached: boolean };

export interface SendingPhones extends Phones {
  accept(text: Omit<Text, 'id' | 'parts'>): Text;
}

export function createPhones(journal: JournalFile<PhonesEntry>): SendingPhones {
  const deliveries: Delivery[] = [];
  const behaviours = new Map<string, PhoneBehaviour>();
  const listeners = new Set<(text: Text) => void>();
  const readers = new Set<(delivery: Delivery) => void>();
  let limitReached = false;

  function take(entry: PhonesEntry): void {
    switch (entry.kind) {
      case 'delivery':
        deliveries.push(entry.delivery);
        break;
      case 'behaviour':
        behaviours.set(entry.number, entry.behaviour);
        break;
      case 'limit':
        limitReached = entry.reached;
    }
  }
  function keep(entry: PhonesEntry): void {
    journal.append(entry);
    take(entry);
  }
  journal.found.forEach(take);

  const behaviour = (number: string): PhoneBehaviour => behaviours.get(number) ?? 'ok';
  const texts = (): Text[] => deliveries.filter(({ status }) => status === 'SUCCESS').map(asText);

  return {
    texts,
    to: (number) => texts().filter(({ to }) => to === number),
    deliveries: () => deliveries,
    behave(number, how) {
      keep({ kind: 'behaviour', number, behaviour: how });
    },
    behaviour,
    optedOut: () => [...behaviours].filter(([, how]) => how === 'opted-out').map(([number]) => number),
    limitReached(is) {
      keep({ kind: 'limit', reached: is });
    },
    onDelivery(listen) {
      readers.add(listen);
      return () => readers.delete(listen);
    },
    onText(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    accept(sent) {
      const delivery: Delivery = {
        id: randomUUID(),
        ...sent,
        parts: parts(sent.text),
        ...(limitReached ? overLimit : fate(behaviour(sent.to))),
      };
      keep({ kind: 'delivery', delivery });
      for (const read of readers) read(delivery);
      const text = asText(delivery);
      if (delivery.status === 'SUCCESS') for (const listen of listeners) listen(text);
      return text;
    },
  };
}

const overLimit = { status: 'FAILURE', providerResponse: 'No quota left for account' } as const;

function fate(behaviour: PhoneBehaviour): Pick<Delivery, 'status' | 'providerResponse'> {
  switch (behaviour) {
    case 'opted-out':
      return { status: 'FAILURE', providerResponse: 'Phone number is opted out' };
    case 'landline':
      return { status: 'FAILURE', providerResponse: 'Invalid phone number' };
    default:
      return { status: 'SUCCESS', providerResponse: 'Message has been accepted by phone carrier' };
  }
}

function asText({ id, to, from, text, parts: count, at }: Delivery): Text {
  return { id, to, from, text, parts: count, at };
}
