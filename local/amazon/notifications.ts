import * as z from 'zod';
import type { Clock } from '../../lambda/household/clock';
import type { AccessTokens } from './access-tokens';
import type { AlexaHome, AlexaHomes } from './homes';
import { accepted, refusal } from './refusal';
import { jsonBody } from './routes';
import type { Route } from './routes';
import type { Mouth } from './sayings';

const spokenText = z.strictObject({
  type: z.literal('SpokenText'),
  values: z.array(z.strictObject({ locale: z.string(), text: z.string().min(1) })).min(1),
});

const notification = z.strictObject({
  recipients: z
    .array(z.strictObject({ type: z.enum(['Unit', 'Endpoint']), id: z.string() }))
    .min(1)
    .max(100),
  notification: z.strictObject({
    variants: z
      .array(
        z.strictObject({
          type: z.enum(['Announcement', 'DeviceNotification']),
          content: z.strictObject({ variants: z.array(spokenText).min(1) }),
        }),
      )
      .length(1),
  }),
});

export interface NotificationsPorts {
  clock: Clock;
  tokens: AccessTokens;
  homes: AlexaHomes;
  mouth: Mouth;
}

/**
 * Smart Properties: an announcement is spoken at once, a device notification chimes.
 * developer.amazon.com/docs/alexa/alexa-smart-properties/notifications-api.html; alerts that stay on the screen are not
 * modelled here and are refused.
 */
export function notificationRoutes({ clock, tokens, homes, mouth }: NotificationsPorts): Route[] {
  function homeOf({ type, id }: { type: 'Unit' | 'Endpoint'; id: string }): AlexaHome {
    const home = type === 'Unit' ? homes.byUnit(id) : homes.byEndpoint(id);
    if (home === null) throw refusal(404, `${type} ${id} is not known`);
    return home;
  }
  return [
    {
      method: 'POST',
      path: '/v3/notifications',
      answer(asked) {
        tokens.skill(asked, 'alexa::enterprise:management');
        const given = notification.safeParse(jsonBody(asked, (why) => refusal(400, why)));
        if (!given.success) throw refusal(400, z.prettifyError(given.error));
        const text = given.data.notification.variants[0]?.content.variants[0]?.values[0]?.text ?? '';
        const spoken = given.data.notification.variants[0]?.type === 'Announcement';
        for (const { userId, reachable } of given.data.recipients.map(homeOf)) {
          if (!reachable) continue;
          const at = clock.now();
          if (spoken) mouth.say({ kind: 'announcement', userId, text, at });
          else mouth.say({ kind: 'chime', userId, creator: text, at, referenceId: `${userId} ${at}` });
        }
        return accepted;
      },
    },
  ];
}
