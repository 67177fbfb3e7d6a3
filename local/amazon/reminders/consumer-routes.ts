import type { services } from 'ask-sdk-model';
import type { Clock } from '../../../lambda/household/clock';
import type { Asked } from '../../endpoint';
import type { AccessTokens, TokenClaims } from '../access-tokens';
import type { AlexaHome, AlexaHomes } from '../homes';
import { AmazonRefusal, json } from '../refusal';
import { jsonBody } from '../routes';
import type { Route } from '../routes';
import { readOrder } from './order';
import type { ReminderOrder } from './order';
import type { Reminder, Reminders } from './reminders';

const path = '/v1/alerts/reminders';

/** Amazon names no number for a skill; about so many have been reported to fit on a device. */
const mostPerHome = 500;

export interface ConsumerRoutesPorts {
  clock: Clock;
  tokens: AccessTokens;
  homes: AlexaHomes;
  reminders: Reminders;
}

/** The skill's own reminders of one user. developer.amazon.com/docs/alexa/smapi/alexa-reminders-api-reference.html */
export function consumerReminderRoutes({ clock, tokens, homes, reminders }: ConsumerRoutesPorts): Route[] {
  function allowed(asked: Asked): { home: AlexaHome; claims: Extract<TokenClaims, { kind: 'user' }> } {
    const claims = tokens.user(asked);
    const home = homes.byUser(claims.userId);
    if (home?.granted.includes('alexa::alerts:reminders:skill:readwrite') !== true)
      throw refused(401, 'UNAUTHORIZED', 'The customer has not granted reminders to this skill');
    if (home.refuses === 'busy') throw refused(429, 'TOO_MANY_REQUESTS', 'Too many requests');
    return { home, claims };
  }
  function own(asked: Asked, token: string): { home: AlexaHome; reminder: Reminder } {
    const { home } = allowed(asked);
    const reminder = reminders.find(token);
    if (reminder === null || reminder.userId !== home.userId || reminder.owner !== 'skill')
      throw refused(404, 'ALERT_NOT_FOUND', 'There is no such reminder');
    return { home, reminder };
  }
  const order = (asked: Asked, home: AlexaHome): ReminderOrder =>
    readOrder(
      jsonBody(asked, (why) => refused(400, 'INVALID_REQUEST', why)),
      home.zone,
      clock.now(),
    );

  return [
    {
      method: 'POST',
      path,
      answer(asked) {
        const { home, claims } = allowed(asked);
        if (!claims.inSession) throw refused(401, 'UNAUTHORIZED', 'Reminders are created in a session only');
        if (!home.takesReminders)
          throw refused(403, 'DEVICE_NOT_SUPPORTED', 'This device does not support reminders');
        const wanted = order(asked, home);
        if (home.refuses === 'full' || reminders.of(home.userId, 'skill').length >= mostPerHome)
          throw refused(403, 'MAX_REMINDERS_EXCEEDED', 'There is no room for another reminder');
        return json(200, summary(reminders.set('skill', home.userId, wanted)));
      },
    },
    {
      method: 'GET',
      path,
      answer(asked) {
        const { home } = allowed(asked);
        const all = reminders.of(home.userId, 'skill').map(whole);
        return json(200, { totalCount: String(all.length), alerts: all, links: null });
      },
    },
    {
      method: 'GET',
      path: `${path}/{id}`,
      answer: (asked, token) => json(200, whole(own(asked, token).reminder)),
    },
    {
      method: 'PUT',
      path: `${path}/{id}`,
      answer(asked, token) {
        const { home, reminder } = own(asked, token);
        return json(200, summary(reminders.change(reminder, order(asked, home))));
      },
    },
    {
      method: 'DELETE',
      path: `${path}/{id}`,
      answer(asked, token) {
        reminders.remove(own(asked, token).reminder);
        return { status: 200 };
      },
    },
  ];
}

function summary({
  token,
  createdAt,
  updatedAt,
  status,
  version,
}: Reminder): services.reminderManagement.ReminderResponse {
  return {
    alertToken: token,
    createdTime: new Date(createdAt).toISOString(),
    updatedTime: new Date(updatedAt).toISOString(),
    status,
    version: String(version),
    href: `${path}/${token}`,
  };
}

function whole(reminder: Reminder): object {
  const { href: _, ...rest } = summary(reminder);
  const { trigger, alertInfo, pushNotification } = reminder;
  return { ...rest, trigger, alertInfo, pushNotification };
}

function refused(status: number, code: string, message: string): AmazonRefusal {
  return new AmazonRefusal(status, { code, message });
}
