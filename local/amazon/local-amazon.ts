import { join } from 'node:path';
import type { Activity, LocalClock } from '../clock';
import { createBreaker, guarded, openJournalFile, startHttpEndpoint } from '../endpoint';
import type { Breaker, JournalFile } from '../endpoint';
import { createAccessTokens } from './access-tokens';
import { connectivityRoutes } from './connectivity';
import { directiveRoutes } from './directives';
import { createEvents } from './events';
import type { DeliveryEntry, EventHandler } from './events';
import { createHomes } from './homes';
import type { AlexaHomes, HomeEntry } from './homes';
import { createInTheApp, type InTheApp } from './reminders/in-the-app';
import { loginRoutes } from './login';
import type { LoginClient } from './login';
import { notificationRoutes } from './notifications';
import { proactiveEventRoutes } from './proactive-events';
import { json } from './refusal';
import { consumerReminderRoutes } from './reminders/consumer-routes';
import { readOrder } from './reminders/order';
import { propertyReminderRoutes } from './reminders/property-routes';
import { createReminders } from './reminders/reminders';
import type { ReminderEntry } from './reminders/reminders';
import { routed } from './routes';
import { createSayings } from './sayings';
import type { Saying, Sayings } from './sayings';
import { skillMessageRoutes } from './skill-messages';

export interface LocalAmazon {
  /** Stands for api.eu.amazonalexa.com and api.amazon.com at once. */
  url: string;
  homes: AlexaHomes;
  /** What Echos said and did unasked. */
  sayings: Sayings;
  /** The token that goes with a request of this user; `inSession` is false in events. */
  apiAccessToken(userId: string, inSession: boolean): string;
  /** Where skill messages and the reminders' events go: the skill's door. */
  deliverEventsTo(handler: EventHandler): void;
  /** A reminder as it was set before anybody looked: by the skill itself, or in the Management Console. Its token. */
  setReminder(userId: string, owner: 'skill' | 'caller', order: object): string;
  /** What somebody does to this user's reminders in the Alexa app or the Management Console. */
  inTheApp: InTheApp;
  breaker: Breaker & { failsWith: 429 | 500 | 503 };
  close(): Promise<void>;
}

export interface LocalAmazonOptions extends LoginClient {
  clock: LocalClock;
  activity: Activity;
  /** Folder that keeps everything through a kill; null keeps it in memory. */
  dataDir: string | null;
  applicationId: string;
  stage?: 'development' | 'live';
  port?: number;
}

/** Amazon's REST interfaces, as far as the service uses them, and the Echos behind them. */
export async function startLocalAmazon(options: LocalAmazonOptions): Promise<LocalAmazon> {
  const { clock, activity, dataDir, applicationId, stage = 'development', port = 0 } = options;
  const journals: Pick<JournalFile<unknown>, 'close'>[] = [];
  function journal<Entry>(name: string): JournalFile<Entry> {
    const opened = openJournalFile<Entry>(dataDir === null ? null : join(dataDir, 'amazon', `${name}.jsonl`));
    journals.push(opened);
    return opened;
  }

  let url = '';
  const tokens = createAccessTokens(clock, dataDir === null ? null : join(dataDir, 'amazon', 'token-key'));
  const homes = createHomes(journal<HomeEntry>('homes'));
  const mouth = createSayings(journal<Saying>('sayings'));
  const events = createEvents({
    clock,
    activity,
    tokens,
    journal: journal<DeliveryEntry>('events'),
    applicationId,
    apiUrl: () => url,
  });
  const reminders = createReminders({
    clock,
    homes,
    mouth,
    events,
    journal: journal<ReminderEntry>('reminders'),
  });
  const ports = { clock, tokens, homes, mouth, events, reminders, stage };

  const breaker = { ...createBreaker(), failsWith: 503 as const };
  const door = routed([
    ...loginRoutes(tokens, options),
    ...proactiveEventRoutes(ports),
    ...skillMessageRoutes(ports),
    ...notificationRoutes(ports),
    ...connectivityRoutes(tokens, homes),
    ...directiveRoutes(ports),
    ...consumerReminderRoutes(ports),
    ...propertyReminderRoutes(ports),
  ]);
  const refuse = () => json(breaker.failsWith, { message: 'The service cannot answer now' });
  const endpoint = await startHttpEndpoint(guarded(door, { breaker, clock, activity, refuse }), port);
  url = endpoint.url;

  return {
    url,
    homes,
    sayings: mouth,
    apiAccessToken: (userId, inSession) => tokens.mint({ kind: 'user', userId, inSession }),
    deliverEventsTo(handler) {
      events.deliverTo(handler);
    },
    setReminder: (userId, owner, order) =>
      reminders.set(owner, userId, readOrder(order, homes.byUser(userId)?.zone ?? 'UTC', clock.now())).token,
    inTheApp: createInTheApp({ homes, reminders, clock }),
    breaker,
    async close() {
      reminders.stop();
      events.stop();
      await endpoint.close();
      for (const opened of journals) opened.close();
    },
  };
}
