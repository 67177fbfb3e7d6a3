import { randomUUID } from 'node:crypto';
import type { RequestEnvelope } from 'ask-sdk-model';
import { hour, second } from '../../lambda/household/clock';
import type { Clock, Instant } from '../../lambda/household/clock';
import type { Activity, LocalClock } from '../clock';
import type { JournalFile } from '../endpoint';
import type { AccessTokens } from './access-tokens';

/** What Alexa tells a skill outside a session: the request's type and what belongs to it. */
export interface SkillEvent {
  type: string;
  [part: string]: unknown;
}

interface Delivery {
  id: string;
  userId: string;
  event: SkillEvent;
  since: Instant;
  until: Instant;
}

export type DeliveryEntry = { kind: 'due'; delivery: Delivery } | { kind: 'done'; id: string };

export type EventHandler = (event: RequestEnvelope) => Promise<unknown>;

export interface Events {
  /** Tells the skill, soon; until it has answered, again after 30 s, 60 s, 120 s and so on. */
  tell(userId: string, event: SkillEvent, life?: number): void;
  /** Whom to tell. What waits is told now. */
  deliverTo(handler: EventHandler): void;
  stop(): void;
}

export interface EventsPorts {
  clock: LocalClock & Clock;
  activity: Activity;
  tokens: AccessTokens;
  journal: JournalFile<DeliveryEntry>;
  applicationId: string;
  apiUrl: () => string;
}

const firstRetry = 30 * second;

export function createEvents(ports: EventsPorts): Events {
  const { clock, activity, journal } = ports;
  const waiting = new Map<string, Delivery>();
  let handler: EventHandler | null = null;
  let stopped = false;

  for (const entry of journal.found) {
    if (entry.kind === 'due') waiting.set(entry.delivery.id, entry.delivery);
    else waiting.delete(entry.id);
  }
  journal.replace([...waiting.values()].map((delivery) => ({ kind: 'due', delivery })));

  function deliverSoon(delivery: Delivery, retry: number): void {
    const end = activity.begin(`${delivery.event.type} to the skill`);
    setImmediate(() => {
      void deliver(delivery, retry);
      end();
    });
  }

  async function deliver(delivery: Delivery, retry: number): Promise<void> {
    if (handler === null || stopped) return;
    if (clock.now() >= delivery.until) {
      done(delivery.id);
      return;
    }
    try {
      await handler(envelope(delivery, ports));
      done(delivery.id);
    } catch {
      clock.at(clock.now() + retry, () => {
        deliverSoon(delivery, 2 * retry);
      });
    }
  }

  function done(id: string): void {
    if (stopped) return;
    waiting.delete(id);
    journal.append({ kind: 'done', id });
  }

  return {
    tell(userId, event, life = hour) {
      const delivery = { id: randomUUID(), userId, event, since: clock.now(), until: clock.now() + life };
      journal.append({ kind: 'due', delivery });
      waiting.set(delivery.id, delivery);
      deliverSoon(delivery, firstRetry);
    },
    deliverTo(taker) {
      handler = taker;
      for (const delivery of waiting.values()) deliverSoon(delivery, firstRetry);
    },
    stop() {
      stopped = true;
    },
  };
}

/** No session and no device: an event belongs to a user, not to an Echo. */
function envelope(
  { id, userId, event, since }: Delivery,
  { tokens, applicationId, apiUrl }: EventsPorts,
): RequestEnvelope {
  const request = {
    requestId: `amzn1.echo-api.request.${id}`,
    timestamp: new Date(since).toISOString(),
    ...event,
  };
  return {
    version: '1.0',
    context: {
      System: {
        application: { applicationId },
        user: { userId },
        apiEndpoint: apiUrl(),
        apiAccessToken: tokens.mint({ kind: 'user', userId, inSession: false }),
      },
    },
    // The model's union of requests is closed over its literal types; an event is one of them by its `type`.
    request: request as unknown as RequestEnvelope['request'],
  };
}
