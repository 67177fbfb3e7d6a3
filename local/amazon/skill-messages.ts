import * as z from 'zod';
import { hour, second } from '../../lambda/household/clock';
import type { AccessTokens } from './access-tokens';
import type { Events } from './events';
import type { AlexaHomes } from './homes';
import { accepted, refusal } from './refusal';
import { jsonBody } from './routes';
import type { Route } from './routes';

/** Of the data, in bytes. */
const longest = 6 * 1_024;

const skillMessage = z.strictObject({
  data: z
    .record(z.string(), z.string())
    .refine((data) => Buffer.byteLength(JSON.stringify(data)) <= longest, 'must not be larger than 6 KB'),
  expiresAfterSeconds: z
    .int()
    .min(60)
    .max(86_400)
    .default(hour / second),
});

/** A word from the skill's back to its front: no speech, but a token to edit reminders with. */
export function skillMessageRoutes({
  tokens,
  homes,
  events,
}: {
  tokens: AccessTokens;
  homes: AlexaHomes;
  events: Events;
}): Route[] {
  return [
    {
      method: 'POST',
      path: '/v1/skillmessages/users/{id}',
      answer(asked, userId) {
        tokens.skill(asked, 'alexa:skill_messaging');
        const given = skillMessage.safeParse(jsonBody(asked, (why) => refusal(400, why)));
        if (!given.success) throw refusal(400, z.prettifyError(given.error));
        if (homes.byUser(userId) === null) throw refusal(404, 'The user is not known to this skill');
        events.tell(
          userId,
          { type: 'Messaging.MessageReceived', message: given.data.data },
          given.data.expiresAfterSeconds * second,
        );
        return accepted;
      },
    },
  ];
}
