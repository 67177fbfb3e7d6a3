import * as z from 'zod';
import type { Clock } from '../../../lambda/household/clock';
import type { Asked } from '../../endpoint';
import type { AccessTokens } from '../access-tokens';
import type { AlexaHome, AlexaHomes } from '../homes';
import { AmazonRefusal, json } from '../refusal';
import { jsonBody } from '../routes';
import type { Route } from '../routes';
import { readOrder } from './order';
import type { Reminder, Reminders } from './reminders';

const path = '/v2/alerts/reminders';

/** Amazon's own number. */
const mostPerEndpoint = 250;

const recipient = z.strictObject({ type: z.literal('Endpoint'), id: z.string().min(1) });
const reminder = z.looseObject({});
const creation = z.strictObject({ recipients: z.array(recipient).min(1), requestTime: z.string(), reminder });
const change = z.strictObject({ recipient, requestTime: z.string(), reminder });

export interface PropertyRoutesPorts {
  clock: Clock;
  tokens: AccessTokens;
  homes: AlexaHomes;
  reminders: Reminders;
}

/** Smart Properties: reminders set from outside. developer.amazon.com/docs/alexa/alexa-smart-properties/reminders-api.html */
export function propertyReminderRoutes({ clock, tokens, homes, reminders }: PropertyRoutesPorts): Route[] {
  function homeAt(endpointId: string): AlexaHome {
    const home = homes.byEndpoint(endpointId);
    if (home === null) throw refused(404, 'ENDPOINT_NOT_FOUND', `Endpoint ${endpointId} is not known`);
    return home;
  }
  function known(asked: Asked, token: string): Reminder {
    tokens.skill(asked, 'alexa::enterprise:management');
    const found = reminders.find(token);
    if (found?.owner !== 'caller') throw refused(404, 'REMINDER_NOT_FOUND', 'There is no such reminder');
    return found;
  }

  return [
    {
      method: 'POST',
      path,
      answer(asked) {
        tokens.skill(asked, 'alexa::enterprise:management');
        const { recipients, requestTime, reminder: wanted } = read(creation, asked);
        const successResults = recipients.map(({ type, id }) => {
          const home = homeAt(id);
          if (!home.takesReminders)
            throw refused(403, 'DEVICE_NOT_SUPPORTED', 'This device does not support reminders');
          if (home.refuses === 'busy') throw refused(429, 'TOO_MANY_REQUESTS', 'Too many requests');
          if (home.refuses === 'full' || reminders.of(home.userId, 'caller').length >= mostPerEndpoint)
            throw refused(403, 'MAX_REMINDERS_EXCEEDED', 'There is no room for another reminder');
          const { token } = reminders.set(
            'caller',
            home.userId,
            readOrder({ ...wanted, requestTime }, home.zone, clock.now()),
          );
          return { reminderId: token, recipient: { type, id } };
        });
        return json(200, { successResults, errorResults: [] });
      },
    },
    {
      method: 'GET',
      path,
      answer(asked) {
        tokens.skill(asked, 'alexa::enterprise:management');
        const query = asked.url.searchParams;
        if (query.get('recipient.type') !== 'Endpoint' || query.get('owner') !== '~caller')
          throw refused(400, 'INVALID_REQUEST', 'recipient.type must be Endpoint and owner ~caller');
        const home = homeAt(query.get('recipient.id') ?? '');
        return json(200, { results: reminders.of(home.userId, 'caller').map(whole) });
      },
    },
    { method: 'GET', path: `${path}/{id}`, answer: (asked, token) => json(200, whole(known(asked, token))) },
    {
      method: 'PUT',
      path: `${path}/{id}`,
      answer(asked, token) {
        const found = known(asked, token);
        const { recipient: given, requestTime, reminder: wanted } = read(change, asked);
        const home = homeAt(given.id);
        if (home.userId !== found.userId)
          throw refused(400, 'INVALID_REQUEST', 'The reminder belongs to another endpoint');
        reminders.change(found, readOrder({ ...wanted, requestTime }, home.zone, clock.now()));
        return json(200, { reminderId: token });
      },
    },
    {
      method: 'DELETE',
      path: `${path}/{id}`,
      answer(asked, token) {
        reminders.remove(known(asked, token));
        return { status: 200 };
      },
    },
  ];
}

function whole({ token, status, version, trigger, alertInfo }: Reminder): object {
  return { id: token, status, version: String(version), trigger, alertInfo };
}

function read<Schema extends z.ZodType>(schema: Schema, asked: Asked): z.infer<Schema> {
  const given = schema.safeParse(jsonBody(asked, (why) => refused(400, 'INVALID_REQUEST', why)));
  if (!given.success) throw refused(400, 'INVALID_REQUEST', z.prettifyError(given.error));
  return given.data;
}

function refused(status: number, code: string, message: string): AmazonRefusal {
  return new AmazonRefusal(status, { code, message });
}
