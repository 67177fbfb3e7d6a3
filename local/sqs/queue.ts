import { randomUUID } from 'node:crypto';
import type { Instant } from '../../lambda/household/clock';
import type { JournalFile } from '../endpoint';
import type { MessageAttributes } from './message-digest';

export interface Message {
  id: string;
  body: string;
  attributes: MessageAttributes;
  sentAt: Instant;
  /** Before this moment nobody receives it: it was sent with a delay, or somebody has it in hand. */
  visibleAt: Instant;
  receives: number;
  firstReceivedAt: Instant | null;
  /** The handle of the latest receipt; older ones no longer count. */
  receipt: string | null;
}

/** A message in somebody's hands. */
export interface Received extends Message {
  receipt: string;
  firstReceivedAt: Instant;
}

export type QueueEntry = { kind: 'is'; message: Message } | { kind: 'gone'; id: string };

export interface Queue {
  readonly name: string;
  readonly arn: string;
  /** Seconds for which a received message stays hidden. */
  readonly visibility: number;
  readonly redrive: Redrive | null;
  send(body: string, attributes: MessageAttributes, delaySeconds: number): Message;
  receive(atMost: number, visibilitySeconds?: number): Received[];
  remove(receipt: string): void;
  /** False when nobody has this message in hand under this receipt. */
  hide(receipt: string, seconds: number): boolean;
  messages(): readonly Message[];
  /** When the next message that is hidden now becomes visible; null when none is hidden. */
  nextVisible(): Instant | null;
  /** Called whenever something may have become receivable, now or later. The answer ends that. */
  onChange(listen: () => void): () => void;
}

/** After so many receipts a message is put aside. */
export interface Redrive {
  maxReceives: number;
  deadLetters: Queue;
}

export interface QueueOptions {
  name: string;
  visibility: number;
  redrive: Redrive | null;
  now: () => Instant;
  journal: JournalFile<QueueEntry>;
}

/** One queue. What it says yes to is in its journal first, so a kill loses nothing and a message in hand comes back. */
export function createQueue({ name, visibility, redrive, now, journal }: QueueOptions): Queue {
  const messages = new Map<string, Message>();
  const listeners = new Set<() => void>();
  let written = 0;

  for (const entry of journal.found) {
    if (entry.kind === 'is') messages.set(entry.message.id, entry.message);
    else messages.delete(entry.id);
  }
  tidy();

  /** Most of a journal is soon about messages long gone. */
  function tidy(): void {
    journal.replace([...messages.values()].map((message) => ({ kind: 'is', message })));
    written = 0;
  }
  function write(entry: QueueEntry): void {
    journal.append(entry);
    written += 1;
    if (written > 10_000 + messages.size) tidy();
  }
  function put<Kept extends Message>(message: Kept): Kept {
    messages.set(message.id, message);
    write({ kind: 'is', message });
    return message;
  }
  function drop(id: string): void {
    messages.delete(id);
    write({ kind: 'gone', id });
  }
  function changed(): void {
    for (const listen of listeners) listen();
  }
  function inHand(receipt: string): Message | undefined {
    return [...messages.values()].find((message) => message.receipt === receipt);
  }

  return {
    name,
    arn: `arn:aws:sqs:eu-west-1:000000000000:${name}`,
    visibility,
    redrive,
    send(body, attributes, delaySeconds) {
      const sentAt = now();
      const visibleAt = sentAt + delaySeconds * 1_000;
      const message = put({
        id: randomUUID(),
        body,
        attributes,
        sentAt,
        visibleAt,
        receives: 0,
        firstReceivedAt: null,
        receipt: null,
      });
      changed();
      return message;
    },
    receive(atMost, visibilitySeconds = visibility) {
      const received: Received[] = [];
      for (const message of [...messages.values()].filter(({ visibleAt }) => visibleAt <= now())) {
        if (received.length >= atMost) break;
        if (redrive !== null && message.receives >= redrive.maxReceives) {
          redrive.deadLetters.send(message.body, message.attributes, 0);
          drop(message.id);
          continue;
        }
        const receives = message.receives + 1;
        const visibleAt = now() + visibilitySeconds * 1_000;
        received.push(
          put({
            ...message,
            visibleAt,
            receives,
            firstReceivedAt: message.firstReceivedAt ?? now(),
            receipt: randomUUID(),
          }),
        );
      }
      if (received.length > 0) changed();
      return received;
    },
    remove(receipt) {
      const message = inHand(receipt);
      if (message !== undefined) drop(message.id);
    },
    hide(receipt, seconds) {
      const message = inHand(receipt);
      if (message === undefined || message.visibleAt <= now()) return false;
      put({ ...message, visibleAt: now() + seconds * 1_000 });
      changed();
      return true;
    },
    messages: () => [...messages.values()],
    nextVisible() {
      const hidden = [...messages.values()].map(({ visibleAt }) => visibleAt).filter((at) => at > now());
      return hidden.length === 0 ? null : Math.min(...hidden);
    },
    onChange(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}
